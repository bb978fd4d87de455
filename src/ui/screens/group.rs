//! A facilitator's group: what is to be collected, the contributions while
//! they come in unseen, and the result once it is revealed.

use super::group_collect::CollectCard;
use super::group_page::{self, Page};
use super::group_setup::Setup;
use super::{group_bars, group_figures};
use crate::ui::action::{Action, GroupAction};
use crate::ui::gathering::{Collecting, Gathering, Revealed};
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button, Tab};
use egui::{Key, Rect, Ui, pos2, vec2};
use std::sync::Arc;

const LEFT_CARD: f32 = 304.0;
const GAP: f32 = 16.0;

/// What is half written on the page.
#[derive(Default)]
pub struct GroupScreen {
    setup: Setup,
    collect: CollectCard,
    /// Where there is room for one of them only.
    shows_about: bool,
    asks_to_discard: bool,
}

impl GroupScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let presents = matches!(view.gathering, Gathering::Revealed(_))
            && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::F5));
        let action = group_page::page(ui, "group", view.texts, |ui, page| match view.gathering {
            Gathering::Setup => {
                self.asks_to_discard = false;
                self.collect = CollectCard::default();
                self.setup.show(ui, page, view)
            }
            Gathering::Collecting(collecting) => self.collecting(ui, page, collecting, view),
            Gathering::Revealed(revealed) => self.revealed(ui, page, revealed, view),
        });
        if presents { Some(Action::Group(GroupAction::PresentGroup)) } else { action }
    }

    fn collecting(
        &mut self,
        ui: &mut Ui,
        page: Page,
        collecting: &Collecting,
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        let (top, mut action) = header(ui, page, &collecting.course, None, view);
        // Files can be dropped anywhere on the page.
        let dropped: Vec<_> =
            ui.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        if !dropped.is_empty() {
            action = Some(Action::Group(GroupAction::DropContributions(dropped)));
        }
        let (left, right) = columns(page, top);
        let (bottom, chosen) = self.collect.show(ui, left.min, left.width(), collecting, view);
        action = action.or(chosen);
        let (bottom, chosen) = self
            .discard(ui, pos2(left.left(), bottom + GAP), left.width(), "group-discard", view)
            .map_or((bottom, None), |(below, chosen)| (below, chosen));
        action = action.or(chosen);
        let waiting_at = if page.is_narrow { pos2(page.left, bottom + GAP) } else { right.min };
        let below = waiting(ui, waiting_at, right.width(), collecting, view);
        (bottom.max(below), action)
    }

    fn revealed(
        &mut self,
        ui: &mut Ui,
        page: Page,
        revealed: &Arc<Revealed>,
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        let (top, mut action) = header(ui, page, &revealed.course, Some(revealed), view);
        let (left, right) = columns(page, top);
        let View { texts, .. } = view;
        if page.is_narrow {
            let words = [texts.get("group-tab-about"), texts.get("group-tab-result")];
            let tabs: Vec<Tab<'_>> = words.iter().map(|text| Tab { text, icon: None, marker: None }).collect();
            let at = pos2(page.left, top);
            let (rect, chosen) =
                widgets::tabs(ui, at, page.width, "group-view", &tabs, usize::from(!self.shows_about), view.colors);
            if let Some(chosen) = chosen {
                self.shows_about = chosen == 0;
            }
            let at = pos2(page.left, rect.bottom() + GAP);
            if self.shows_about {
                let (bottom, chosen) = self.about(ui, at, page.width, revealed, view);
                return (bottom, action.or(chosen));
            }
            let bottom = group_bars::card(ui, at, page.width, revealed, view) + GAP;
            let (bottom, chosen) = group_figures::cards(ui, pos2(page.left, bottom), page.width, revealed, view);
            return (bottom, action.or(chosen));
        }
        let (left_bottom, chosen) = self.about(ui, left.min, left.width(), revealed, view);
        action = action.or(chosen);
        let bottom = group_bars::card(ui, right.min, right.width(), revealed, view);
        let (bottom, chosen) =
            group_figures::cards(ui, pos2(right.left(), bottom + GAP), right.width(), revealed, view);
        (left_bottom.max(bottom), action.or(chosen))
    }

    /// What a revealed result is, and the way to a new collection.
    fn about(
        &mut self,
        ui: &mut Ui,
        at: egui::Pos2,
        width: f32,
        revealed: &Revealed,
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let inner = width - 48.0;
        let floor = revealed.result.floor.persons();
        let rejected: usize = revealed.result.rejected.iter().map(|one| one.count).sum();
        let mut paragraphs = vec![(texts.with("group-revealed-lead", &[("floor", floor.into())]), colors.ink)];
        paragraphs.push((texts.with("group-shown-anonymous", &[("floor", floor.into())]), colors.muted));
        if rejected > 0 {
            paragraphs.push((texts.with("group-rejected", &[("count", rejected.into())]), colors.muted));
        }
        let laid: Vec<_> = paragraphs
            .into_iter()
            .map(|(words, color)| (text::galley(ui, &words, Style::COMPACT, color, inner), words, color))
            .collect();
        let height =
            24.0 + 44.0 + 28.0 + laid.iter().map(|(galley, ..)| galley.size().y + 12.0).sum::<f32>() + 52.0 + 12.0;
        let card = Rect::from_min_size(at, vec2(width, height));
        widgets::card(ui, card, colors);
        let left = card.left() + 24.0;
        let count = revealed.result.n.to_string();
        let number = text::label(ui, pos2(left, card.top() + 20.0), Anchor::Left, &count, Style::DISPLAY, colors.ink);
        let words = texts.with("group-received", &[("count", revealed.result.n.into())]);
        let label = text::label(ui, pos2(left, number.bottom()), Anchor::Left, &words, Style::COMPACT, colors.ink);
        let mut y = label.bottom() + 12.0;
        for (place, (galley, words, color)) in laid.into_iter().enumerate() {
            // That the result is shown is said aloud.
            let role = if place == 0 { egui::accesskit::Role::Status } else { egui::accesskit::Role::Label };
            y = text::place(ui, pos2(left, y), Anchor::Left, galley, color, &words, role).bottom() + 12.0;
        }
        let words = texts.get("group-new");
        let pressed = Button::new(&words).icon(Icon::Plus).show_at(ui, pos2(left, y), Anchor::Left, colors).clicked();
        (card.bottom(), pressed.then_some(Action::Group(GroupAction::DiscardGroup)))
    }

    /// Giving up what nobody has seen asks first.
    fn discard(
        &mut self,
        ui: &mut Ui,
        at: egui::Pos2,
        width: f32,
        key: &str,
        view: &View<'_>,
    ) -> Option<(f32, Option<Action>)> {
        let View { texts, colors, .. } = view;
        if !self.asks_to_discard {
            let words = texts.get(key);
            let link_at = pos2(at.x, at.y + 12.0);
            let link =
                widgets::link(ui, link_at, Anchor::Left, Some(Icon::Trash), &words, &words, colors.muted, colors);
            if link.clicked() {
                self.asks_to_discard = true;
            }
            return Some((link.rect.bottom(), None));
        }
        let words = texts.get("group-discard-ask");
        let asked = text::paragraph(ui, at, width, &words, Style::COMPACT, colors.ink);
        let (discard, keep) = (texts.get("group-discard-do"), texts.get("delete-keep"));
        let y = asked.bottom() + 8.0;
        let done = Button::new(&discard).color(colors.danger).show_at(ui, pos2(at.x, y), Anchor::Left, colors);
        let kept = Button::new(&keep).show_at(ui, pos2(done.rect.right() + 8.0, y), Anchor::Left, colors);
        if kept.clicked() || ui.input(|input| input.key_pressed(Key::Escape)) {
            self.asks_to_discard = false;
        }
        Some((done.rect.bottom(), done.clicked().then_some(Action::Group(GroupAction::DiscardGroup))))
    }
}

/// The left card's room and the right one's; below each other where narrow.
fn columns(page: Page, top: f32) -> (Rect, Rect) {
    if page.is_narrow {
        let rect = Rect::from_min_size(pos2(page.left, top), vec2(page.width, 0.0));
        return (rect, rect);
    }
    let left = Rect::from_min_size(pos2(page.left, top), vec2(LEFT_CARD, 0.0));
    let right = Rect::from_min_max(pos2(left.right() + GAP, top), pos2(page.right(), top));
    (left, right)
}

fn header(
    ui: &mut Ui,
    page: Page,
    course: &str,
    revealed: Option<&Arc<Revealed>>,
    view: &View<'_>,
) -> (f32, Option<Action>) {
    let View { texts, colors, .. } = view;
    let at = pos2(page.left, page.origin.y + 24.0);
    let title = text::heading(ui, at, page.width, &texts.get("group-title"), Style::TITLE, colors.ink);
    let date = revealed.map(|revealed| texts.date(revealed.date));
    let lead = match (course.is_empty(), date) {
        (false, Some(date)) => texts.with("group-course-date", &[("course", course.into()), ("date", (&date).into())]),
        (false, None) => course.to_owned(),
        (true, Some(date)) => date,
        (true, None) => texts.get("group-any-course"),
    };
    let at = pos2(page.left, title.bottom());
    let lead = text::clipped(ui, at, page.width, &lead, Style::BODY, colors.muted);
    if revealed.is_none() {
        return ((lead.bottom() + 24.0).max(page.origin.y + 104.0), None);
    }
    let (present, export) = (texts.get("group-present"), texts.get("export"));
    let export = Button::new(&export).icon(Icon::Upload);
    let present = Button::new(&present).icon(Icon::Course);
    let (export_width, present_width) = (export.width(ui), present.width(ui));
    let is_tight = page.width < 620.0;
    let at = if is_tight {
        pos2(page.left, lead.bottom() + 12.0)
    } else {
        pos2(page.right() - export_width - 8.0 - present_width, page.origin.y + 32.0)
    };
    let mut action = None;
    if present.show_at(ui, at, Anchor::Left, colors).clicked() {
        action = Some(Action::Group(GroupAction::PresentGroup));
    }
    if export.show_at(ui, pos2(at.x + present_width + 8.0, at.y), Anchor::Left, colors).clicked() {
        action = Some(Action::Group(GroupAction::ExportGroup));
    }
    let bottom = if is_tight { at.y + 56.0 } else { (lead.bottom() + 24.0).max(page.origin.y + 104.0) };
    (bottom, action)
}

/// The empty card where the result will be. Gives where it ended.
fn waiting(ui: &mut Ui, at: egui::Pos2, width: f32, collecting: &Collecting, view: &View<'_>) -> f32 {
    let View { texts, colors, .. } = view;
    let floor = collecting.floor.persons();
    let words = if collecting.missing() == 0 {
        texts.with("group-ready", &[("floor", floor.into())])
    } else {
        let missing = collecting.missing();
        texts.with("group-waiting", &[("floor", floor.into()), ("missing", missing.into())])
    };
    let title = collecting.instrument.short_title(texts.language());
    let inner = (width - 48.0).min(560.0);
    let lead = text::galley(ui, &words, Style::BODY, colors.ink, inner);
    let limits = texts.with("group-limits", &[("floor", floor.into())]);
    let limits_galley = text::galley(ui, &limits, Style::SMALL, colors.muted, inner - 24.0);
    let height = 24.0 + 36.0 + lead.size().y + 20.0 + limits_galley.size().y + 24.0;
    let card = Rect::from_min_size(at, vec2(width, height));
    widgets::card(ui, card, colors);
    let left = card.left() + 24.0;
    let heading = text::heading(ui, pos2(left, card.top() + 20.0), inner, title, Style::LEAD.semibold(), colors.ink);
    let role = egui::accesskit::Role::Status;
    let lead = text::place(ui, pos2(left, heading.bottom() + 4.0), Anchor::Left, lead, colors.ink, &words, role);
    let y = lead.bottom() + 16.0;
    let icon = Rect::from_center_size(pos2(left + 8.0, y + 10.0), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, Icon::Shield, icon, colors.muted);
    let role = egui::accesskit::Role::Label;
    text::place(ui, pos2(left + 24.0, y), Anchor::Left, limits_galley, colors.muted, &limits, role);
    card.bottom()
}
