//! The report of one session: everything that was asked and answered, what
//! it came to, and what the person decided.

use super::areas;
use super::document::{Block, Cell, Column, Document, Holds, Picture, Point, Voice, paragraphs};
use super::over_time::over_time;
use crate::chart::{self, Kind, Profile, Scheme};
use crate::export::vector;
use crate::i18n::Texts;
use crate::instrument::{Item, LEADERSHIP};
use crate::plan::{Plan, Plans};
use crate::scoring::{Answer, History, Record, asked_before};

/// Everything about a session, in the order a reader wants it.
pub fn session(record: &Record, history: &History, plans: &Plans, texts: &Texts) -> Document {
    let previous = history.previous(record);
    let profile = Profile::in_history(record, history);
    let writer = Writer { record, previous, profile: &profile, texts };
    let date = texts.date(record.session.date);
    let title = record.instrument.title.get(texts.language()).to_owned();
    let mut lines = vec![date.clone()];
    lines.extend(record.session.label.clone());
    let mut blocks = writer.opening();
    blocks.extend(writer.result());
    blocks.extend(writer.change());
    blocks.extend(over_time(record, history, texts));
    blocks.extend(writer.answers());
    blocks.extend(writer.last_plan(history, plans));
    blocks.extend(writer.plan(plans.of(history, record)));
    blocks.extend(writer.about());
    Document::new(title, lines, blocks, &date, texts)
}

struct Writer<'a> {
    record: &'a Record,
    previous: Option<&'a Record>,
    profile: &'a Profile,
    texts: &'a Texts,
}

impl Writer<'_> {
    fn opening(&self) -> Vec<Block> {
        let mut notes = vec![self.texts.get("result-reflection")];
        if self.record.is_superseded {
            notes.push(self.texts.get("result-superseded"));
        }
        vec![Block::Text { voice: Voice::Note, paragraphs: notes }]
    }

    fn result(&self) -> Vec<Block> {
        let Self { profile, texts, .. } = self;
        let mut blocks = vec![
            Block::heading(2, texts.get("report-result")),
            Block::text(Voice::Plain, chart::sentence(profile, texts)),
        ];
        let alt = chart::alt_text(profile, texts);
        let mut figure = |kind: Kind, picture: Picture| {
            blocks.push(Block::Figure {
                picture,
                alt: alt.clone(),
                light: vector::figure(profile, kind, Scheme::Light, texts),
                dark: vector::figure(profile, kind, Scheme::Dark, texts),
            });
        };
        if profile.is_round() {
            figure(Kind::Radar, Picture::Round);
        }
        figure(Kind::Bars, Picture::Wide);
        let columns = vec![
            Column::new(texts.get("chart-table-dimension"), Holds::Words),
            Column::new(texts.get("chart-table-value"), Holds::Number),
            Column::new(texts.get("chart-table-answers"), Holds::Short),
        ];
        let table = chart::table(profile, texts);
        let rows = table.rows.into_iter().map(|row| row.into_iter().take(columns.len()).map(Cell::from).collect());
        blocks.push(Block::Table { caption: texts.get("report-table-result"), rows: rows.collect(), columns });
        let paragraphs = chart::highest_and_lowest_paragraphs(&[self.record], texts);
        blocks.push(Block::Text { voice: Voice::Plain, paragraphs });
        blocks.extend(chart::then_sentence(profile, texts).map(|then| Block::text(Voice::Plain, then)));
        if self.record.instrument.id.as_str() == LEADERSHIP {
            let words = ["result-ask-others", "result-ask-sources"].map(|key| texts.get(key)).to_vec();
            blocks.push(Block::Text { voice: Voice::Plain, paragraphs: words });
        }
        blocks
    }

    /// Every dimension's change with what it may be called and why.
    fn change(&self) -> Vec<Block> {
        let Self { profile, texts, .. } = self;
        let heading = Block::heading(2, texts.get("change-title"));
        let Some(date) = self.previous.map(|previous| texts.date(previous.session.date)) else {
            return vec![heading, Block::text(Voice::Plain, texts.get("change-first-time"))];
        };
        let columns = vec![
            Column::new(texts.get("chart-table-dimension"), Holds::Words),
            Column::new(texts.get("report-earlier"), Holds::Number),
            Column::new(texts.get("report-now"), Holds::Number),
            Column::new(texts.get("chart-table-change"), Holds::Number),
            Column::new(texts.get("report-limit"), Holds::Number),
            Column::new(texts.get("chart-table-words"), Holds::Words),
        ];
        let rows = profile.axes.iter().map(|axis| {
            let change = axis.change.as_ref();
            let dash = || "–".to_owned();
            let score = |value: Option<f64>| Cell::from(texts.score_or_dash(value));
            vec![
                axis.title.get(texts.language()).into(),
                score(change.and_then(|change| change.earlier)),
                score(change.and_then(|change| change.later)),
                change.and_then(|change| change.change).map_or_else(dash, |amount| texts.signed(amount)).into(),
                change.and_then(|change| change.limit).map_or_else(dash, |limit| texts.decimal(limit, 2)).into(),
                change.map(|change| chart::change_cell(change, texts)).unwrap_or_default().into(),
            ]
        });
        let lead = texts.with("report-change-lead", &[("date", (&date).into())]);
        let caption = texts.with("change-since", &[("date", (&date).into())]);
        vec![
            heading,
            Block::text(Voice::Plain, lead),
            Block::Table { caption, columns: columns.clone(), rows: rows.collect() },
        ]
    }

    fn answers(&self) -> Vec<Block> {
        let Self { record, texts, .. } = self;
        let language = texts.language();
        let point = |(index, label): (usize, &crate::instrument::LocalText)| {
            texts.with("report-point", &[("point", (index + 1).into()), ("label", label.get(language).into())])
        };
        let labels: Vec<String> = record.instrument.scale.labels.iter().enumerate().map(point).collect();
        let mut scale = texts.with("report-scale", &[("labels", (&labels.join(", ")).into())]);
        if let Some(source) = texts.scale_source(&record.instrument) {
            scale = format!("{scale} {source}");
        }
        let mut blocks = vec![
            Block::heading(2, texts.get("report-answers")),
            Block::text(Voice::Plain, texts.process_words(Some(&record.instrument)).instruction),
            Block::text(Voice::Plain, scale),
        ];
        for (dimension, range) in record.instrument.dimension_ranges() {
            let title = dimension.title.get(language).to_owned();
            blocks.push(Block::heading(3, title.clone()));
            if let Some(subtitle) = &dimension.subtitle {
                blocks.push(Block::text(Voice::Plain, subtitle.get(language).to_owned()));
            }
            let mut columns = vec![
                Column::new(texts.get("report-statement"), Holds::Words),
                Column::new(texts.get("report-answer"), Holds::Answer),
            ];
            if self.previous.is_some() {
                columns.push(Column::new(texts.get("chart-table-previous"), Holds::Short));
            }
            let rows = dimension.items.iter().zip(range).map(|(item, place)| self.answer_row(item, place)).collect();
            blocks.push(Block::Table { caption: title, columns, rows });
        }
        blocks
    }

    fn answer_row(&self, item: &Item, place: usize) -> Vec<Cell> {
        let Self { record, texts, previous, .. } = self;
        let scale = &record.instrument.scale;
        let remark = record.session.remarks.get(&place).map(String::as_str).unwrap_or_default();
        let note = item.note.as_ref().map(|note| note.get(texts.language()).to_owned());
        let statement = Cell { own: paragraphs(remark), note, ..item.text.get(texts.language()).into() };
        let answer = record.session.answers.get(place);
        let point = answer.and_then(Answer::point).map(|at| Point { at, max: scale.max() });
        let words = chart::answer_in_words(answer, item, scale, texts);
        let mut row = vec![statement, Cell { point, ..words.into() }];
        if let Some(previous) = previous {
            let earlier = asked_before(&previous.instrument, &record.instrument, item);
            let before = earlier.map(|place| {
                let answer = previous.session.answers.get(place);
                let counted = answer.and_then(Answer::point).map(|point| item.counted(point, scale.max()));
                chart::answer_alone(answer, counted, texts)
            });
            row.push(before.unwrap_or_else(|| self.not_asked()).into());
        }
        row
    }

    /// Why an item has no answer from the session before beside it.
    fn not_asked(&self) -> String {
        let scales = self.previous.map(|previous| (&previous.instrument.scale, &self.record.instrument.scale));
        let is_other_scale = scales.is_some_and(|(then, now)| !then.is_same_as(now));
        self.texts.get(if is_other_scale { "report-other-scale" } else { "report-not-asked" })
    }

    /// The plan from before this session, with what came of it.
    fn last_plan(&self, history: &History, plans: &Plans) -> Vec<Block> {
        let Some((plan, of)) = plans.before(history, self.record) else { return Vec::new() };
        let date = self.texts.date(of.session.date);
        let mut blocks = vec![Block::heading(2, self.texts.with("report-last-plan", &[("date", (&date).into())]))];
        blocks.extend(areas::plan(plan, Some(of), true, self.texts));
        blocks
    }

    /// The plan from after it; nothing where none was made.
    fn plan(&self, plan: Option<&Plan>) -> Vec<Block> {
        let Some(plan) = plan else { return Vec::new() };
        let mut blocks = vec![Block::heading(2, self.texts.get("plan-title"))];
        blocks.extend(areas::plan(plan, Some(self.record), false, self.texts));
        blocks.extend(areas::next(plan, self.texts));
        blocks
    }

    fn about(&self) -> Vec<Block> {
        let Self { record, texts, .. } = self;
        let instrument = &record.instrument;
        let language = texts.language();
        let version = instrument.version.to_string();
        let id = instrument.id.as_str();
        let mut about = vec![texts.with("report-source", &[("source", instrument.source.get(language).into())])];
        about.extend(instrument.note.as_ref().map(|note| note.get(language).to_owned()));
        about.push(texts.with("report-version", &[("id", id.into()), ("version", (&version).into())]));
        vec![
            Block::heading(2, texts.get("report-about")),
            Block::Text { voice: Voice::Plain, paragraphs: about },
            Block::heading(3, texts.get("method-show")),
            Block::Text { voice: Voice::Plain, paragraphs: chart::method(instrument, texts) },
            Block::heading(3, texts.get("method-experts")),
            Block::text(Voice::Plain, chart::method_formula(instrument, texts)),
        ]
    }
}
