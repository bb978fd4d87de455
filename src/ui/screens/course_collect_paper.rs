//! Sheets of paper, keyed one by one: the cells, what was keyed last in words,
//! and the own mark.

use super::course_collect_asked::Asked;
use crate::chart;
use crate::group::{MARK_SIGNS, Sheet};
use crate::instrument::Instrument;
use crate::ui::collect::{Awaited, CollectAction, CollectView};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, label, part, row, wrap};
use crate::ui::parts::{self, Keyed, KeyedCells, TextField};
use crate::ui::spacing::{GAP_L, GAP_M, GAP_S, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Id;
use egui::accesskit::Role;

/// Width of the field for the own mark, in points.
const MARK: f32 = 104.0;

/// A sheet of one questionnaire.
pub fn sheet<'a>(
    chosen: &'a Awaited,
    place: usize,
    takes_keyboard: bool,
    mark: &'a mut String,
    refused: Option<&str>,
    collect: &'a CollectView,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let (instrument, sheet) = (&*chosen.instrument, &chosen.sheet);
    let max = usize::from(instrument.scale.max());
    let help = label(texts.with("collect-paper-keys", &[("max", max.into())]), Style::SMALL, colors.muted);
    let mut head = Vec::new();
    if collect.asked.len() > 1 {
        head.push(questionnaires(place, collect, view));
    }
    head.push(help.fill().end());
    let language = texts.language();
    let cells = KeyedCells {
        id: Id::unique(("collect-cells", instrument.id.as_str())),
        sheet,
        instrument,
        takes_keyboard,
        name: texts.with("collect-paper-cells", &[("title", instrument.short_title(language).into())]),
        told: told(sheet, instrument, view),
        titles: instrument.dimensions.iter().map(|part| part.short_title(language).to_owned()).collect(),
        colors,
    };
    let cells = part(cells).map(|keyed| match keyed {
        Keyed::Sheet(sheet) => Asked::Do(CollectAction::KeySheet(sheet)),
        Keyed::Count(sheet) => Asked::Do(CollectAction::CountSheet(sheet)),
        Keyed::Refused(signs) => Asked::Refused(signs),
    });
    let is_whole = sheet.keyed().len() == instrument.item_count();
    let words = if is_whole {
        texts.get("collect-paper-count")
    } else {
        let progress = [("answered", sheet.keyed().len().into()), ("count", instrument.item_count().into())];
        texts.with("count-of", &progress)
    };
    let can_count = sheet.answers(instrument).is_some();
    let count = Button::new(words).name(texts.get("collect-paper-count")).enabled(can_count);
    let count = count.node(colors, Asked::Do(CollectAction::CountSheet(sheet.clone())));
    // Room for the longest of each, so that nothing moves while one keys.
    let lines = [last(sheet, refused, instrument, view), all_of_it(sheet, instrument, view)];
    let longest = |read: &dyn Fn(&str) -> String| {
        let statements = instrument.items().map(|item| read(item.text.get(language)));
        statements.max_by_key(|words| words.chars().count()).unwrap_or_default()
    };
    let longest =
        longest(&|item| format!("{} {item}: {max}, {}", instrument.item_count(), widest_label(instrument, view)));
    let keyed = [
        parts::in_room_for(
            label(lines.first().cloned().unwrap_or_default(), Style::BODY, colors.ink).role(Role::Status),
            [label(longest, Style::BODY, colors.ink)],
        ),
        parts::in_room_for(
            label(lines.last().cloned().unwrap_or_default(), Style::SMALL, colors.muted).silent(),
            [label(whole_sheet(instrument, view), Style::SMALL, colors.muted)],
        ),
    ];
    let foot = match &collect.same_mark {
        Some(waiting) => same_mark(waiting, view),
        None => foot(mark, sheet, collect, view),
    };
    column(
        GAP_M,
        [
            row(GAP_M, head).stacked_gap(GAP_S),
            row(GAP_L, [cells.fill(), count.bottom()]),
            column(NO_GAP, keyed),
            hairline(colors),
            foot,
        ],
    )
}

/// Which questionnaire the sheets are of.
fn questionnaires<'a>(place: usize, collect: &'a CollectView, view: &'a View<'_>) -> Node<'a, Asked> {
    let language = view.texts.language();
    let choices = collect.asked.iter().map(|one| {
        let instrument = &one.instrument;
        (instrument.short_title(language).to_owned(), Some(instrument.marker))
    });
    let name = view.texts.get("collect-paper-questionnaire");
    parts::tabs(name, choices.collect(), Some(place), view.colors, Asked::Questionnaire)
}

/// What was keyed last: its number, its statement, and the answer in words.
fn last(sheet: &Sheet, refused: Option<&str>, instrument: &Instrument, view: &View<'_>) -> String {
    let texts = view.texts;
    let max = usize::from(instrument.scale.max());
    if let Some(signs) = refused {
        let shown: String = signs.chars().take(instrument.item_count()).collect();
        return texts.with("collect-paper-refused", &[("signs", (&shown).into()), ("max", max.into())]);
    }
    let told = sheet.last().and_then(|place| Some((place, instrument.item(place)?, sheet.keyed().get(place)?)));
    let Some((place, item, answer)) = told else {
        return texts.with("collect-paper-begin", &[("count", instrument.item_count().into())]);
    };
    let said = chart::answer_in_words(*answer, item, &instrument.scale, texts);
    texts.with(
        "collect-paper-last",
        &[("number", (place + 1).into()), ("item", item.text.get(texts.language()).into()), ("answer", (&said).into())],
    )
}

/// The whole sheet, part by part, to be held against the paper.
fn all_of_it(sheet: &Sheet, instrument: &Instrument, view: &View<'_>) -> String {
    let texts = view.texts;
    let parts = instrument.dimension_ranges().filter_map(|(part, range)| {
        let keyed = sheet.keyed().get(range.start..range.end.min(sheet.keyed().len()))?;
        let answers: Vec<String> = keyed.iter().map(|answer| chart::answer_in_row(*answer, None, texts)).collect();
        let name = part.short_title(texts.language());
        let answers = answers.join(", ");
        let echo = [("name", name.into()), ("answers", (&answers).into())];
        (!answers.is_empty()).then(|| texts.with("collect-paper-echo", &echo))
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// The same for a screen reader, which has it as the cells' value.
fn told(sheet: &Sheet, instrument: &Instrument, view: &View<'_>) -> String {
    let told = all_of_it(sheet, instrument, view);
    if told.is_empty() { view.texts.get("collect-paper-empty") } else { told }
}

/// The same of the sheet that needs most room.
fn whole_sheet(instrument: &Instrument, view: &View<'_>) -> String {
    let mut sheet = Sheet::new(instrument);
    let answers = "-".repeat(instrument.item_count());
    sheet.paste(&answers, instrument);
    all_of_it(&sheet, instrument, view)
}

/// The longest word of the scale.
fn widest_label(instrument: &Instrument, view: &View<'_>) -> String {
    let language = view.texts.language();
    let labels = (1..=instrument.scale.max()).map(|point| instrument.scale.label(point, language).to_owned());
    labels.max_by_key(|label| label.chars().count()).unwrap_or_default()
}

/// The own mark, and the way to take the last sheet back.
fn foot<'a>(mark: &'a mut String, sheet: &Sheet, collect: &CollectView, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let name = texts.get("collect-mark");
    let help = if sheet.is_mark_whole() {
        texts.get("collect-mark-help")
    } else {
        texts.with("collect-mark-short", &[("count", MARK_SIGNS.into())])
    };
    let id = Id::unique(("collect-mark", sheet.instrument.as_str()));
    let counted = Asked::Do(CollectAction::CountSheet(sheet.clone()));
    let field = TextField { entered: Some(counted), ..TextField::new(mark, id, name.clone(), MARK_SIGNS, colors) };
    let field = TextField { tells_length: false, ..field }.node().wide(MARK);
    let undo = Button::new(texts.get("collect-paper-undo")).icon(Icon::Undo).enabled(collect.can_undo);
    let undo = undo.node(colors, Asked::Do(CollectAction::UndoSheet));
    let words = column(
        NO_GAP,
        [label(name, Style::COMPACT, colors.ink).silent(), label(help, Style::SMALL, colors.muted).role(Role::Status)],
    );
    row(GAP_M, [field, words, undo]).stacked_gap(GAP_S)
}

/// The own mark was on another sheet of this round.
fn same_mark<'a>(waiting: &Sheet, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let mark = [("mark", waiting.mark().into())];
    let same = Button::new(texts.get("collect-same-replace"));
    let both = Button::new(texts.get("collect-same-both"));
    let back = Button::new(texts.get("collect-same-return"));
    column(
        GAP_S,
        [
            label(texts.with("collect-same-mark", &mark), Style::COMPACT, colors.ink).role(Role::Alert),
            wrap(
                GAP_S,
                [
                    same.node(colors, Asked::Do(CollectAction::ReplaceSheet)),
                    both.node(colors, Asked::Do(CollectAction::KeepBothSheets)),
                    back.node(colors, Asked::Do(CollectAction::ReturnToSheet)),
                ],
            ),
        ],
    )
}
