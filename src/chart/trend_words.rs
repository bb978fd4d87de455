//! The trend in words: what a panel shows, and why its lines are broken.

use super::{Line, Panel, Trend};
use crate::i18n::Texts;
use crate::scoring::{Break, Record};
use jiff::civil::Date;

/// Most days that are named where new lines begin: the last ones.
const MOST_DAYS: usize = 3;

/// What a person who cannot see a panel should hear.
pub fn panel_words(panel: &Panel<'_>, texts: &Texts) -> String {
    let name = ("name", panel.dimension.title.get(texts.language()).into());
    let ends = |line: &Line| {
        let value = |point: Option<&[f64; 2]>| texts.score_or_dash(point.map(|[_, value]| *value));
        (value(line.points.first()), value(line.points.last()))
    };
    if let [line] = panel.lines.as_slice() {
        let (first, last) = ends(line);
        let count = ("count", line.points.len().into());
        return texts.with("trend-alt", &[name, count, ("first", (&first).into()), ("last", (&last).into())]);
    }
    let told = |line: &Line| {
        let (first, last) = ends(line);
        let values = texts.with(
            "trend-alt-line",
            &[
                ("count", line.points.len().into()),
                ("first", (&first).into()),
                ("last", (&last).into()),
                ("max", usize::from(line.max).into()),
            ],
        );
        let Some(why) = line.why else { return values };
        let why = texts.get(match why {
            Break::OtherScale => "trend-why-scale",
            Break::OtherStatements => "trend-why-statements",
            Break::OtherAnswers => "trend-why-answers",
            Break::NoValue => "trend-why-no-value",
        });
        let date = texts.date(line.from);
        let new = texts.with("trend-alt-new", &[("date", (&date).into()), ("why", (&why).into())]);
        format!("{new} {values}")
    };
    let mut lines: Vec<String> = panel.lines.iter().map(told).collect();
    if lines.is_empty() {
        lines.push(texts.get("trend-alt-none"));
    }
    texts.with("trend-alt-lines", &[name, ("lines", (&lines.join(" ")).into())])
}

/// «4. juni 2026: 3,7»: what a session tells in a panel, with its label.
pub fn value_words(trend: &Trend<'_>, panel: &Panel<'_>, at: usize, has_scales: bool, texts: &Texts) -> String {
    let (Some(record), Some(mean)) = (trend.sessions.get(at), panel.means.get(at).copied().flatten()) else {
        return String::new();
    };
    let date = texts.date(record.session.date);
    let value = scored(mean, record.instrument.scale.max(), has_scales, texts);
    let mut args = vec![("date", (&date).into()), ("value", (&value).into())];
    match &record.session.label {
        Some(label) => {
            args.push(("label", label.into()));
            texts.with("trend-value-label", &args)
        }
        None => texts.with("trend-value", &args),
    }
}

/// What is left out of the lines since it is dated after today.
pub fn future_note<'a>(in_future: impl Iterator<Item = &'a Record>, texts: &Texts) -> Option<String> {
    let dates: Vec<Date> = in_future.map(|record| record.session.date).collect();
    let named = days(&dates, texts);
    let args = [("count", dates.len().into()), ("dates", (&named).into())];
    (!dates.is_empty()).then(|| texts.with("trend-note-in-future", &args))
}

/// Why lines are broken, a sentence each, for all panels together.
pub fn trend_notes(trend: &Trend<'_>, texts: &Texts) -> Vec<String> {
    let language = texts.language();
    let begun = |panel: &Panel<'_>, why: Break| -> Vec<Date> {
        panel.lines.iter().filter(|line| line.why == Some(why)).map(|line| line.from).collect()
    };
    let mut notes = Vec::new();
    let mut scales: Vec<Date> = trend.panels.iter().flat_map(|panel| begun(panel, Break::OtherScale)).collect();
    scales.sort_unstable();
    scales.dedup();
    if !scales.is_empty() {
        notes.push(texts.with("trend-note-scale", &[("dates", (&days(&scales, texts)).into())]));
    }
    // Dimensions that got new statements on the same days share a sentence.
    let mut changed: Vec<(Vec<Date>, Vec<&str>)> = Vec::new();
    for panel in &trend.panels {
        let dates = begun(panel, Break::OtherStatements);
        let name = panel.dimension.short_title(language);
        match changed.iter_mut().find(|(known, _)| *known == dates) {
            Some((_, names)) => names.push(name),
            None if !dates.is_empty() => changed.push((dates, vec![name])),
            None => {}
        }
    }
    for (dates, names) in changed {
        let (names, dates) = (names.join(", "), days(&dates, texts));
        notes.push(texts.with("trend-note-statements", &[("names", (&names).into()), ("dates", (&dates).into())]));
    }
    let has = |why: Break| trend.panels.iter().any(|panel| panel.lines.iter().any(|line| line.why == Some(why)));
    for (why, key) in [(Break::OtherAnswers, "trend-note-answers"), (Break::NoValue, "trend-note-no-value")] {
        if has(why) {
            notes.push(texts.get(key));
        }
    }
    let dropped = trend.panels.iter().filter(|panel| !panel.is_asked);
    let dropped: Vec<&str> = dropped.map(|panel| panel.dimension.short_title(language)).collect();
    if !dropped.is_empty() {
        notes.push(texts.with("trend-note-dropped", &[("names", (&dropped.join(", ")).into())]));
    }
    notes
}

/// A value as it stands where sessions of several scales stand together:
/// «3,7 av 5»; where all have the same scale, the value alone.
pub fn scored(value: f64, max: u8, has_scales: bool, texts: &Texts) -> String {
    let value = texts.score(value);
    if !has_scales {
        return value;
    }
    texts.with("score-of", &[("value", (&value).into()), ("max", usize::from(max).into())])
}

fn days(dates: &[Date], texts: &Texts) -> String {
    let named = dates.iter().skip(dates.len().saturating_sub(MOST_DAYS)).map(|date| texts.date(*date));
    named.collect::<Vec<_>>().join(", ")
}
