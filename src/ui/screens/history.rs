//! All sessions: the trend of each dimension, and the list.

use super::scroll::{self, Page};
use super::session_list::{self, SessionList};
use crate::chart::{self, Span, Trend};
use crate::i18n::CourseLabels;
use crate::instrument::Instrument;
use crate::scoring::{Record, SessionId, Strand};
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::plot;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button, Tab};
use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};
use std::cell::LazyCell;
use std::sync::Arc;

/// Height of the card of the trend, in points.
const TREND: f32 = 272.0;
/// Most sessions that have their labels under the axis.
const MOST_LABELLED: usize = 20;

/// What is chosen and half written on the page.
#[derive(Default)]
pub struct HistoryScreen {
    instrument: usize,
    span: Span,
    /// Read when the page is first shown, so that starting does not wait.
    course_labels: LazyCell<CourseLabels>,
    list: SessionList,
}

impl HistoryScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        self.list.forget_deleted(view);
        scroll::page(ui, "history", view.texts, |ui, page| self.page(ui, page, view))
    }

    fn page(&mut self, ui: &mut Ui, page: Page, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, history, .. } = view;
        let at = pos2(page.left, page.origin.y + 24.0);
        text::heading(ui, at, page.width, &texts.get("history-title"), Style::TITLE, colors.ink);
        let lead = lead(view);
        let at = pos2(page.left, page.origin.y + 56.0);
        text::paragraph(ui, at, page.width, &lead, Style::BODY, colors.muted);
        let mut action = None;

        let buttons_y = if page.is_narrow { page.origin.y + 92.0 } else { page.origin.y + 32.0 };
        let words = texts.get("export");
        let export = Button::new(&words).icon(Icon::Upload);
        let export_width = export.width(ui);
        let compare_words = texts.with("history-compare", &[("count", self.list.checked().len().into())]);
        let compare = Button::new(&compare_words).icon(Icon::Compare).enabled(self.list.checked().len() == 2);
        let compare_width = compare.width(ui);
        let (compare_x, export_x) = if page.is_narrow {
            (page.left, page.left + compare_width + 8.0)
        } else {
            (page.right() - export_width - 8.0 - compare_width, page.right() - export_width)
        };
        let is_stacked = page.is_narrow && page.width < compare_width + export_width + 8.0;
        if compare.show_at(ui, pos2(compare_x, buttons_y), Anchor::Left, colors).clicked() {
            action = self.compare(view);
        }
        let export_at = if is_stacked { pos2(page.left, buttons_y + 48.0) } else { pos2(export_x, buttons_y) };
        if export.show_at(ui, export_at, Anchor::Left, colors).clicked() {
            action = Some(Action::ExportHistory);
        }
        let mut y = if page.is_narrow { export_at.y + 56.0 } else { page.origin.y + 104.0 };

        let instruments: Vec<&Arc<Instrument>> = view.instruments().collect();
        // The one that was looked at may be gone.
        self.instrument = self.instrument.min(instruments.len().saturating_sub(1));
        let tabs: Vec<Tab<'_>> = instruments
            .iter()
            .map(|instrument| Tab {
                text: instrument.short_title(texts.language()),
                icon: None,
                marker: Some(instrument.marker),
            })
            .collect();
        let name = texts.get("history-instrument");
        let at = pos2(page.left, y);
        let (tabs_rect, chosen) =
            widgets::tabs_or_list(ui, at, page.width, &name, &tabs, Some(self.instrument), colors);
        if let Some(chosen) = chosen {
            self.instrument = chosen;
            self.list.clear();
        }
        y = tabs_rect.bottom() + 16.0;
        let Some(instrument) = instruments.get(self.instrument).copied() else { return (y, action) };
        let records: Vec<&Record> =
            history.finished().rev().filter(|record| record.session.instrument == instrument.id).collect();
        if records.is_empty() {
            let words = texts.get("history-empty");
            let lead =
                text::paragraph(ui, pos2(page.left, y), page.width.min(620.0), &words, Style::BODY, colors.muted);
            let words = texts.get("home-start");
            let at = pos2(page.left, lead.bottom() + 16.0);
            let accent = colors.accent(instrument.marker);
            let start = Button::new(&words).filled(accent, colors.on_accent).show_at(ui, at, Anchor::Left, colors);
            if start.clicked() {
                action = Some(Action::Start(instrument.id.clone()));
            }
            return (start.rect.bottom(), action);
        }
        let count = history.series(instrument.id.as_str()).count();
        if count > Span::LastFive.limit() {
            y = self.spans(ui, page, tabs_rect, y, view);
        }
        let strands = Strand::all(instrument, records.iter().copied());
        if let Some(trend) = Trend::new(history.series(instrument.id.as_str()), self.span, &strands) {
            y = self.trend_card(ui, pos2(page.left, y), page.width, instrument, &trend, view) + 16.0;
        }

        let left_over = page.origin.y + page.height - 32.0 - y;
        let height = session_list::height(records.len(), left_over);
        let table = Rect::from_min_size(pos2(page.left, y), vec2(page.width, height));
        widgets::card(ui, table, colors);
        action = self.list.show(ui, table, &strands, &records, view).or(action);
        (table.bottom(), action)
    }

    /// How much of the history the trend shows, beside the instruments where
    /// there is room. Gives where it ended.
    fn spans(&mut self, ui: &mut Ui, page: Page, beside: Rect, below: f32, view: &View<'_>) -> f32 {
        let words = Span::ALL.map(|span| view.texts.get(span.key()));
        let tabs: Vec<Tab<'_>> = words.iter().map(|text| Tab { text, icon: None, marker: None }).collect();
        let selected = Span::ALL.iter().position(|span| *span == self.span).unwrap_or_default();
        let width = widgets::tabs_width(ui, &tabs);
        let fits = beside.right() + 16.0 + width <= page.right();
        let at = if fits { pos2(page.right() - width, beside.top()) } else { pos2(page.left, below) };
        let (rect, chosen) = widgets::tabs(ui, at, page.width, "history-span", &tabs, selected, view.colors);
        if let Some(span) = chosen.and_then(|chosen| Span::ALL.get(chosen)) {
            self.span = *span;
        }
        if fits { below } else { rect.bottom() + 16.0 }
    }

    /// The trend of each dimension. Gives where the card ended.
    fn trend_card(
        &self,
        ui: &mut Ui,
        at: egui::Pos2,
        width: f32,
        instrument: &Instrument,
        trend: &Trend<'_>,
        view: &View<'_>,
    ) -> f32 {
        let courses =
            trend.courses(|label| self.course_labels.is_before(label), |label| self.course_labels.is_after(label));
        let has_labels = trend.sessions.iter().any(|record| record.session.label.is_some());
        let shows_labels = has_labels && trend.sessions.len() <= MOST_LABELLED;
        let View { texts, colors, .. } = view;
        let inner = width - 48.0;
        // The card is drawn under what it holds, so its height comes first.
        let words: Vec<_> = chart::trend_notes(trend, texts)
            .into_iter()
            .map(|words| (text::galley(ui, &words, Style::SMALL, colors.muted, inner), words))
            .collect();
        let panels = TREND * plot::panel_rows(inner, trend) as f32;
        let below = words.iter().map(|(galley, _)| galley.size().y + 4.0).sum::<f32>();
        let below = if words.is_empty() { 0.0 } else { below + 8.0 };
        widgets::card(ui, Rect::from_min_size(at, vec2(width, panels + below)), colors);
        let rect = Rect::from_min_size(at, vec2(width, panels));
        let notes = plot::Notes { courses: &courses, shows_labels };
        plot::trend(ui, rect.shrink2(vec2(24.0, 16.0)), instrument, trend, &notes, view);
        let mut y = rect.bottom() - 4.0;
        for (galley, words) in words {
            let at = pos2(at.x + 24.0, y);
            y = text::place(ui, at, Anchor::Left, galley, colors.muted, &words, Role::Label).bottom() + 4.0;
        }
        rect.bottom() + below
    }

    fn compare(&self, view: &View<'_>) -> Option<Action> {
        let [one, other] = self.list.checked() else { return None };
        let place = |id: SessionId| view.history.records().iter().position(|record| record.session.id == id);
        let (earlier, later) = if place(*one) <= place(*other) { (*one, *other) } else { (*other, *one) };
        Some(Action::Go(Place::Compare(earlier, later)))
    }
}

fn lead(view: &View<'_>) -> String {
    let View { texts, history, .. } = view;
    let count = history.finished().count();
    let (Some(first), Some(last)) = (history.finished().next(), history.finished().next_back()) else {
        return texts.get("history-none");
    };
    let date = |record: &Record| format!("{} {}", texts.month(record.session.date), record.session.date.year());
    let (first, last) = (date(first), date(last));
    let count = [("count", count.into()), ("first", (&first).into()), ("last", (&last).into())];
    texts.with(if first == last { "history-lead-one-month" } else { "history-lead" }, &count)
}
