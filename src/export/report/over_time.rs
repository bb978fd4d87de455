//! Every dimension over time, once there is more than one session of it.

use super::document::{Block, Cell, Column, Holds, Picture};
use crate::chart::{Scheme, Span, Trend, panel_words, trend_notes};
use crate::export::vector;
use crate::i18n::Texts;
use crate::scoring::{History, Record, Strand};

/// The trend up to a session, drawn, and the last values as a table; nothing
/// for the first of its kind.
pub fn over_time(record: &Record, history: &History, texts: &Texts) -> Vec<Block> {
    let series: Vec<&Record> =
        history.series(record.session.instrument.as_str()).filter(|other| other.key() <= record.key()).collect();
    let strands = Strand::all(&record.instrument, series.iter().copied());
    let Some(trend) = Trend::new(series.iter().copied(), Span::All, &strands) else { return Vec::new() };
    if trend.sessions.len() < 2 {
        return Vec::new();
    }
    let alt: Vec<String> = trend.panels.iter().map(|panel| panel_words(panel, texts)).collect();
    let draw = |scheme| vector::trend(&trend, record.instrument.marker, scheme, texts);
    let mut blocks = vec![
        Block::heading(2, texts.get("report-over-time")),
        Block::Figure {
            picture: Picture::Wide,
            alt: alt.join(" "),
            light: draw(Scheme::Light),
            dark: draw(Scheme::Dark),
        },
    ];
    blocks.extend(trend_notes(&trend, texts).into_iter().map(Block::plain));
    let most = Span::LastTen.limit();
    if series.len() > most {
        blocks.push(Block::plain(texts.get("report-over-time-last")));
    }
    blocks.push(table(&series, most, &strands, texts));
    blocks
}

/// One row a session, the newest last.
fn table(series: &[&Record], most: usize, strands: &[Strand<'_>], texts: &Texts) -> Block {
    let asked: Vec<&Strand<'_>> = strands.iter().filter(|strand| strand.is_asked).collect();
    let mut columns = vec![Column::new(texts.get("column-date"), Holds::Words)];
    columns.extend(asked.iter().map(|strand| {
        let title = strand.dimension.short_title(texts.language());
        Column::new(title.to_owned(), Holds::Number)
    }));
    let row = |record: &&Record| {
        let label = record.session.label.iter().cloned().collect();
        let day = Cell { own: label, ..texts.date(record.session.date).into() };
        let value = |strand: &&Strand<'_>| Cell::from(texts.score_or_dash(strand.mean_in(record)));
        std::iter::once(day).chain(asked.iter().map(value)).collect()
    };
    let rows = series.iter().skip(series.len().saturating_sub(most)).map(row).collect();
    Block::Table { caption: texts.get("report-table-over-time"), columns, rows }
}
