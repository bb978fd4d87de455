//! A result: charts, the table of the same numbers, and the same in words.

use super::scroll::{self, Page};
use crate::chart::{self, Axis, Group, Kind, Profile};
use crate::i18n::Texts;
use crate::scoring::{Record, Verdict};
use crate::ui::action::{Action, Place, Shown};
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::plot::{self, RadarLook};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button, Tab};
use egui::accesskit::Role;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Pos2, Rect, Ui, pos2, vec2};

const GAP: f32 = 16.0;
const RIGHT_CARD: f32 = 448.0;
const ROW: f32 = 48.0;

/// What was chosen on the page.
#[derive(Default)]
pub struct ResultScreen {
    kind: Option<Kind>,
    shows_all_changes: bool,
    shows_method: bool,
}

impl ResultScreen {
    /// Shows a result.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, shown: Shown) -> Option<Action> {
        let record = match shown {
            Shown::Combined => None,
            Shown::Session(id) => view.history.get(id),
        };
        let profile = match record {
            Some(record) => Some(Profile::of_session(record, view.history.previous(record))),
            None => Profile::combined(view.history, view.catalog),
        };
        let Some(profile) = profile else {
            return empty(ui, view);
        };
        scroll::page(ui, "result", |ui, page| self.page(ui, page, &profile, record, shown, view))
    }

    fn page(
        &mut self,
        ui: &mut Ui,
        page: Page,
        profile: &Profile,
        record: Option<&Record>,
        shown: Shown,
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        let default = if page.width < 560.0 {
            Kind::Dots
        } else if profile.axes.len() < 3 {
            Kind::Bars
        } else {
            Kind::Radar
        };
        let kind = self.kind.unwrap_or(default);
        let (top, mut action) = self.header(ui, page, profile, record, shown, kind, view);
        let bottom = if page.is_narrow {
            let height = if kind == Kind::Radar { 560.0 } else { 200.0 + 56.0 * profile.axes.len() as f32 };
            let left = Rect::from_min_size(pos2(page.left, top), vec2(page.width, height));
            self.chart_card(ui, left, profile, kind, view);
            let table =
                Rect::from_min_size(pos2(page.left, left.bottom() + GAP), vec2(page.width, table_height(profile)));
            table_card(ui, table, profile, view);
            self.change_card(ui, pos2(page.left, table.bottom() + GAP), page.width, 0.0, profile, view)
        } else {
            let height = (page.height - (top - page.origin.y) - 32.0).max(620.0);
            let right_x = page.right() - RIGHT_CARD;
            let left = Rect::from_min_size(pos2(page.left, top), vec2(right_x - GAP - page.left, height));
            self.chart_card(ui, left, profile, kind, view);
            let table_height = table_height(profile);
            let table = Rect::from_min_size(pos2(right_x, top), vec2(RIGHT_CARD, table_height));
            table_card(ui, table, profile, view);
            let rest = (left.bottom() - table.bottom() - GAP).max(0.0);
            let bottom = self.change_card(ui, pos2(right_x, table.bottom() + GAP), RIGHT_CARD, rest, profile, view);
            bottom.max(left.bottom())
        };
        let bottom = words_card(ui, pos2(page.left, bottom + GAP), page.width, profile, view);
        if let Some(record) = record {
            let (bottom, chosen) = session_links(ui, pos2(page.left, bottom + GAP), record, view);
            action = action.or(chosen);
            return (bottom, action);
        }
        (bottom, action)
    }

    fn header(
        &self,
        ui: &mut Ui,
        page: Page,
        profile: &Profile,
        record: Option<&Record>,
        shown: Shown,
        kind: Kind,
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let words = texts.get("export");
        let button = Button::new(&words).icon(Icon::Upload);
        let button_width = button.width(ui);
        let is_tight = page.width < 620.0;
        let room = if is_tight { page.width } else { page.width - button_width - 24.0 };
        let title = chart::title(profile, texts);
        let heading = text::heading(ui, pos2(page.left, page.origin.y + 24.0), room, &title, Style::TITLE, colors.ink);
        let dates = dates(profile, texts);
        let dates = match record.and_then(|record| record.session.label.as_deref()) {
            Some(label) => format!("{label} · {dates}"),
            None => dates,
        };
        let at = pos2(page.left, heading.bottom());
        let lead = text::paragraph(ui, at, room, &dates, Style::BODY, colors.muted);
        let at = if is_tight {
            pos2(page.left, lead.bottom() + 12.0)
        } else {
            pos2(page.right() - button_width, page.origin.y + 32.0)
        };
        let pressed = button.show_at(ui, at, Anchor::Left, colors).clicked();
        let bottom = if is_tight { at.y + 56.0 } else { (lead.bottom() + 24.0).max(page.origin.y + 104.0) };
        (bottom, pressed.then_some(Action::ExportChart(shown, kind)))
    }

    fn chart_card(&mut self, ui: &mut Ui, rect: Rect, profile: &Profile, kind: Kind, view: &View<'_>) {
        let View { texts, colors, .. } = view;
        widgets::card(ui, rect, colors);
        let words = [texts.get("kind-radar"), texts.get("kind-bars"), texts.get("kind-dots")];
        let icons = [Icon::Radar, Icon::Bars, Icon::Dots];
        let tabs: Vec<Tab<'_>> =
            words.iter().zip(icons).map(|(text, icon)| Tab { text, icon: Some(icon), marker: None }).collect();
        let selected = Kind::ALL.iter().position(|other| *other == kind).unwrap_or_default();
        let at = rect.min + vec2(24.0, 24.0);
        let (tabs_rect, chosen) = widgets::tabs(ui, at, rect.width() - 48.0, "kind", &tabs, selected, colors);
        if let Some(chosen) = chosen {
            self.kind = Kind::ALL.get(chosen).copied();
        }
        let legend_top = rect.bottom() - 24.0 - 24.0 * legend_rows(profile);
        let line = legend_top - 12.0;
        widgets::hairline(ui, rect.shrink(24.0).x_range(), line, colors);
        legend(ui, pos2(rect.left() + 24.0, legend_top), rect.width() - 48.0, profile, view);
        let room = Rect::from_min_max(
            pos2(rect.left() + 8.0, tabs_rect.bottom() + 16.0),
            pos2(rect.right() - 8.0, line - 12.0),
        );
        match kind {
            Kind::Radar => {
                let by_height = (room.height() - 116.0) / 2.0;
                let radius = (room.width() / 2.0 - 116.0).min(by_height).clamp(72.0, 190.0);
                let look = RadarLook { radius, is_live: false };
                plot::radar(ui, room, room.center() + vec2(0.0, 8.0), look, profile, view);
            }
            Kind::Bars => plot::bars(ui, room.shrink2(vec2(16.0, 8.0)), profile, view),
            Kind::Dots => plot::dots(ui, room.shrink2(vec2(16.0, 8.0)), profile, view),
        }
    }

    /// What moved since last time. Gives where it ended.
    fn change_card(
        &mut self,
        ui: &mut Ui,
        at: Pos2,
        width: f32,
        min_height: f32,
        profile: &Profile,
        view: &View<'_>,
    ) -> f32 {
        let View { texts, colors, .. } = view;
        let left = at.x + 24.0;
        let inner = width - 48.0;
        let changed: Vec<&Axis> = profile.axes.iter().filter(|axis| has_moved(axis)).collect();
        let shown = if self.shows_all_changes { changed.len() } else { changed.len().min(2) };
        let has_previous = profile.groups.iter().any(|group| group.previous_date.is_some());

        // The card is drawn under what it holds, so its height comes first.
        let rows: Vec<LayoutJob> = changed.iter().take(shown).map(|axis| change_line(axis, inner, view)).collect();
        let rows: Vec<_> = rows.into_iter().map(|job| ui.fonts_mut(|fonts| fonts.layout_job(job))).collect();
        let method: Vec<String> = if self.shows_method {
            profile.groups.first().map(|group| chart::method(&group.instrument, texts)).unwrap_or_default()
        } else {
            Vec::new()
        };
        let method: Vec<_> = method
            .into_iter()
            .map(|words| (text::galley(ui, &words, Style::SMALL, colors.muted, inner), words))
            .collect();
        let plain_key = if !has_previous {
            Some("change-first-time")
        } else if changed.is_empty() {
            Some("change-nothing")
        } else {
            None
        };
        let plain = plain_key.map(|key| texts.get(key));
        let plain = plain.map(|words| (text::galley(ui, &words, Style::BODY, colors.ink, inner), words));
        let has_more = changed.len() > shown;
        let height = 56.0
            + rows.iter().map(|row| row.size().y + 8.0).sum::<f32>()
            + plain.as_ref().map_or(0.0, |(galley, _)| galley.size().y + 8.0)
            + if has_more { 28.0 } else { 0.0 }
            + 32.0
            + method.iter().map(|(galley, _)| galley.size().y + 8.0).sum::<f32>()
            + 12.0;
        let rect = Rect::from_min_size(at, vec2(width, height.max(min_height)));
        widgets::card(ui, rect, colors);
        let title = change_title(profile, texts);
        text::heading(ui, pos2(left, at.y + 20.0), inner, &title, Style::LEAD.semibold(), colors.ink);
        let mut y = at.y + 54.0;
        if let Some((galley, words)) = plain {
            y = text::place(ui, pos2(left, y), Anchor::Left, galley, colors.ink, &words, Role::Label).bottom() + 8.0;
        }
        for galley in rows {
            let words = galley.text().to_owned();
            y = text::place(ui, pos2(left, y), Anchor::Left, galley, colors.ink, &words, Role::Label).bottom() + 8.0;
        }
        if has_more {
            let words = texts.with("show-all", &[("count", changed.len().into())]);
            if widgets::link(ui, pos2(left, y + 10.0), Anchor::Left, None, &words, &words, colors.muted, colors)
                .clicked()
            {
                self.shows_all_changes = true;
            }
            y += 28.0;
        }
        let words = texts.get(if self.shows_method { "method-hide" } else { "method-show" });
        let at = pos2(left, y + 14.0);
        if widgets::link(ui, at, Anchor::Left, Some(Icon::Info), &words, &words, colors.muted, colors).clicked() {
            self.shows_method = !self.shows_method;
        }
        y += 32.0;
        for (galley, words) in method {
            y = text::place(ui, pos2(left, y), Anchor::Left, galley, colors.muted, &words, Role::Label).bottom() + 8.0;
        }
        rect.bottom()
    }
}

fn empty(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    scroll::page(ui, "result-empty", |ui, page| {
        let View { texts, colors, .. } = view;
        let at = pos2(page.left, page.origin.y + 24.0);
        text::heading(ui, at, page.width, &texts.get("chart-combined"), Style::TITLE, colors.ink);
        let at = pos2(page.left, page.origin.y + 64.0);
        let words = texts.get("result-empty");
        let lead = text::paragraph(ui, at, page.width.min(620.0), &words, Style::BODY, colors.muted);
        let words = texts.get("result-empty-start");
        let at = pos2(page.left, lead.bottom() + 24.0);
        let start = Button::new(&words).primary(colors).show_at(ui, at, Anchor::Left, colors);
        (start.rect.bottom(), start.clicked().then_some(Action::Go(Place::Choose)))
    })
}

fn dates(profile: &Profile, texts: &Texts) -> String {
    let (Some(first), rest) = (profile.groups.first(), profile.groups.get(1..).unwrap_or_default()) else {
        return String::new();
    };
    let are_alike = rest.iter().all(|group| group.date == first.date && group.previous_date == first.previous_date);
    let date = texts.date(first.date);
    match first.previous_date {
        Some(previous) if are_alike => {
            let previous = texts.date(previous);
            texts.with("dates-compared", &[("date", (&date).into()), ("previous", (&previous).into())])
        }
        None if are_alike => date,
        _ => {
            let each = |group: &Group| {
                format!("{} {}", group.instrument.short_title(texts.language()), texts.date(group.date))
            };
            profile.groups.iter().map(each).collect::<Vec<_>>().join(" · ")
        }
    }
}

fn change_title(profile: &Profile, texts: &Texts) -> String {
    let mut previous: Vec<_> = profile.groups.iter().filter_map(|group| group.previous_date).collect();
    previous.dedup();
    match previous.as_slice() {
        [date] => {
            let date = texts.day_and_month(*date);
            texts.with("change-since", &[("date", (&date).into())])
        }
        _ => texts.get("change-title"),
    }
}

fn has_moved(axis: &Axis) -> bool {
    axis.change.as_ref().is_some_and(|change| {
        matches!(change.verdict, Verdict::MayBeChance | Verdict::ProbablyReal | Verdict::NotComparable)
    })
}

fn change_line(axis: &Axis, width: f32, view: &View<'_>) -> LayoutJob {
    let View { texts, colors, .. } = view;
    let mut job = LayoutJob { wrap: TextWrapping { max_width: width, ..Default::default() }, ..Default::default() };
    let Some(change) = &axis.change else { return job };
    let name = axis.short_title.get(texts.language());
    let head = match change.change {
        Some(amount) => format!("{name} {}", texts.signed(amount)),
        None => name.to_owned(),
    };
    job.append(&head, 0.0, Style::BODY.semibold().format(colors.accent(axis.marker)));
    let rest = format!(" – {}", chart::change_words(change, texts));
    job.append(&rest, 0.0, Style::BODY.format(colors.ink));
    job
}

fn legend_rows(profile: &Profile) -> f32 {
    let has_previous = profile.groups.iter().any(|group| group.previous_date.is_some());
    let right = if has_previous { 2 } else { 1 };
    profile.groups.len().max(right) as f32
}

fn legend(ui: &mut Ui, at: Pos2, width: f32, profile: &Profile, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    for (index, group) in profile.groups.iter().enumerate() {
        let y = at.y + 12.0 + 24.0 * index as f32;
        let marker = group.instrument.marker;
        widgets::marker(ui, pos2(at.x + 8.0, y), marker, 4.0, colors.accent(marker));
        let words = group.instrument.short_title(texts.language());
        text::label_centered(ui, pos2(at.x + 24.0, y), Anchor::Left, words, Style::SMALL, colors.ink);
    }
    let x = at.x + (width * 0.43).max(150.0);
    let y = at.y + 12.0;
    let line = egui::Stroke::new(1.5, colors.ink);
    ui.painter().hline(egui::Rangef::new(x, x + 32.0), y, line);
    ui.painter().circle_filled(pos2(x + 16.0, y), 5.0, colors.ink);
    let now = texts.get("legend-now");
    text::label_centered(ui, pos2(x + 48.0, y), Anchor::Left, &now, Style::SMALL, colors.ink);
    if profile.groups.iter().any(|group| group.previous_date.is_some()) {
        let y = y + 24.0;
        let stroke = egui::Stroke::new(1.0, colors.muted);
        ui.painter().add(egui::Shape::dashed_line(&[pos2(x, y), pos2(x + 32.0, y)], stroke, 4.0, 4.0));
        ui.painter().circle(pos2(x + 16.0, y), 5.0, colors.surface, egui::Stroke::new(1.5, colors.muted));
        let before = texts.get("legend-before");
        text::label_centered(ui, pos2(x + 48.0, y), Anchor::Left, &before, Style::SMALL, colors.ink);
    }
}

fn table_height(profile: &Profile) -> f32 {
    80.0 + ROW * profile.axes.len() as f32 + 24.0
}

/// Dimensions sorted by value: name, dots, value and raw answers.
fn table_card(ui: &mut Ui, rect: Rect, profile: &Profile, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    widgets::card(ui, rect, colors);
    let left = rect.left() + 24.0;
    let right = rect.right() - 24.0;
    let title = texts.get("dimensions");
    text::heading(ui, pos2(left, rect.top() + 20.0), 200.0, &title, Style::LEAD.semibold(), colors.ink);
    let sorted = texts.get("sorted-by-value");
    if rect.width() > 400.0 {
        text::label_centered(ui, pos2(right, rect.top() + 35.0), Anchor::Right, &sorted, Style::SMALL, colors.muted);
    }
    let language = texts.language();
    let mut axes: Vec<&Axis> = profile.axes.iter().collect();
    let shown = |axis: &Axis| axis.value.map(|value| (value * 10.0).round());
    axes.sort_by(|a, b| {
        shown(b)
            .partial_cmp(&shown(a))
            .unwrap_or(std::cmp::Ordering::Equal)
            .then_with(|| a.short_title.get(language).cmp(b.short_title.get(language)))
    });
    let longest = axes.iter().map(|axis| axis.raw.len()).max().unwrap_or_default();
    let raw_width = 15.0 * longest as f32;
    let raw_left = right - raw_width;
    let value_right = raw_left - 16.0;
    let top = rect.top() + 80.0;
    let plot_right = value_right - 38.0;
    let plot_left = (plot_right - 132.0).max(left + 96.0);
    let has_plot = plot_right - plot_left > 60.0;
    let name_room = if has_plot { plot_left - 8.0 - left } else { value_right - 44.0 - left };
    let header = texts.get("answers");
    text::label_centered(ui, pos2(right, rect.top() + 68.0), Anchor::Right, &header, Style::SMALL, colors.muted);
    if has_plot {
        let room = Rect::from_min_size(pos2(plot_left, top), vec2(plot_right - plot_left, ROW * axes.len() as f32));
        plot::dots_column(ui, "table-dots", room, f64::from(ROW), &axes, profile, view);
    }
    for (index, axis) in axes.iter().enumerate() {
        let y = top + ROW * (index as f32 + 0.5);
        let name = axis.short_title.get(language);
        text::clipped(ui, pos2(left, y - 10.0), name_room, name, Style::COMPACT, colors.ink);
        let value = texts.score_or_dash(axis.value);
        text::label_centered(ui, pos2(value_right, y), Anchor::Right, &value, Style::COMPACT.semibold(), colors.ink);
        raw_answers(ui, pos2(right, y), axis, view);
        if axis.value.is_some() && axis.answered < axis.items {
            let words = texts.with("mean-of", &[("answered", axis.answered.into()), ("count", axis.items.into())]);
            text::label_centered(ui, pos2(left, y + 17.0), Anchor::Left, &words, Style::SMALL, colors.muted);
        } else if axis.value.is_none() {
            let words = chart::answered_words(axis, texts);
            text::label_centered(ui, pos2(left, y + 17.0), Anchor::Left, &words, Style::SMALL, colors.muted);
        }
    }
}

/// One answer each 15 points, ending at `at.x`, as one text for the ear.
fn raw_answers(ui: &mut Ui, at: Pos2, axis: &Axis, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    let words: Vec<String> = axis
        .raw
        .iter()
        .map(|answer| match answer {
            Some(crate::scoring::Answer::Point(point)) => point.to_string(),
            Some(crate::scoring::Answer::NotRelevant) => "×".to_owned(),
            None => "–".to_owned(),
        })
        .collect();
    let count = words.len() as f32;
    let rect = Rect::from_min_max(pos2(at.x - 15.0 * count, at.y - 10.0), pos2(at.x, at.y + 10.0));
    let response = ui.allocate_rect(rect, egui::Sense::hover());
    let name = texts.with("raw-answers-name", &[("answers", (&words.join(" ")).into())]);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Label, true, &name));
    for (index, word) in words.iter().rev().enumerate() {
        let x = at.x - 15.0 * index as f32;
        text::paint_centered(ui, pos2(x, at.y), Anchor::Right, word, Style::SMALL, colors.muted);
    }
}

/// The same in a sentence, and what the numbers are not.
fn words_card(ui: &mut Ui, at: Pos2, width: f32, profile: &Profile, view: &View<'_>) -> f32 {
    let View { texts, colors, .. } = view;
    let inner = width - 48.0;
    let mut paragraphs = vec![(chart::sentence(profile, texts), colors.ink)];
    paragraphs.push((texts.get("result-reflection"), colors.muted));
    if profile.groups.iter().any(|group| group.instrument.id.as_str() == "lederferdigheter") {
        paragraphs.push((texts.get("result-ask-others"), colors.muted));
    }
    let paragraphs: Vec<_> = paragraphs
        .into_iter()
        .map(|(words, color)| (text::galley(ui, &words, Style::BODY, color, inner.min(760.0)), words, color))
        .collect();
    let height = 52.0 + paragraphs.iter().map(|(galley, ..)| galley.size().y + 8.0).sum::<f32>() + 16.0;
    let rect = Rect::from_min_size(at, vec2(width, height));
    widgets::card(ui, rect, colors);
    let title = texts.get("in-words");
    text::heading(ui, at + vec2(24.0, 20.0), inner, &title, Style::LEAD.semibold(), colors.ink);
    let mut y = at.y + 52.0;
    for (galley, words, color) in paragraphs {
        y = text::place(ui, pos2(at.x + 24.0, y), Anchor::Left, galley, color, &words, Role::Label).bottom() + 8.0;
    }
    rect.bottom()
}

/// Locked, and how to correct it.
fn session_links(ui: &mut Ui, at: Pos2, record: &Record, view: &View<'_>) -> (f32, Option<Action>) {
    let View { texts, colors, .. } = view;
    let lock = Rect::from_center_size(at + vec2(8.0, 20.0), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, Icon::Lock, lock, colors.muted);
    let key = if record.is_superseded { "result-superseded" } else { "result-locked" };
    let words = texts.get(key);
    let label = text::label_centered(ui, at + vec2(24.0, 20.0), Anchor::Left, &words, Style::SMALL, colors.muted);
    let words = texts.get("result-correct");
    let at = pos2(label.right() + 16.0, at.y + 20.0);
    let pressed = widgets::link(ui, at, Anchor::Left, None, &words, &words, colors.muted, colors).clicked();
    (at.y + 16.0, pressed.then_some(Action::Correct(record.session.id)))
}
