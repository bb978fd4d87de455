//! The program: its version, its folders, and who made the rest of it.

use super::about_list::{self, Lines};
use super::scroll::{self, MEASURE, Page};
use super::under_settings;
use crate::ui::about::{Credits, Notices};
use crate::ui::action::Action;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Tab};
use egui::{Id, Rect, Ui, pos2, vec2};

/// Room for the names of the facts, in points.
const NAMES: f32 = 152.0;
/// Longest text that is searched for.
const MAX_SOUGHT: usize = 60;
/// The list is at least this high, in points.
const MIN_LIST: f32 = 280.0;

/// What is looked for, and where the lists stand.
#[derive(Default)]
pub struct AboutScreen {
    shows_licences: bool,
    sought: String,
    parts: f32,
    licences: f32,
    lines: Lines,
}

impl AboutScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        scroll::page(ui, "about", view.texts, |ui, page| self.page(ui, page, view))
    }

    fn page(&mut self, ui: &mut Ui, page: Page, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, about, .. } = view;
        let (top, action) = under_settings::head(ui, page, "about-title", view);
        let (at, width) = (pos2(page.left, top), page.width.min(MEASURE));
        let lead = text::paragraph(ui, at, width, &texts.get("about-lead"), Style::BODY, colors.muted);
        let mut y = lead.bottom() + 16.0;
        let folder = |folder: &std::path::Path| folder.display().to_string();
        let facts = [
            ("about-version", Some(env!("CARGO_PKG_VERSION").to_owned())),
            ("about-data", Some(folder(&about.data_folder))),
            ("about-log", about.log_folder.as_deref().map(folder)),
            ("about-renderer", about.renderer.clone()),
        ];
        for (key, value) in facts {
            let Some(value) = value else { continue };
            y = fact(ui, page, y, &texts.get(key), &value, view);
        }
        let at = pos2(page.left, y + 24.0);
        let heading = text::heading(ui, at, page.width, &texts.get("about-others"), Style::LEAD.semibold(), colors.ink);
        let at = pos2(page.left, heading.bottom() + 4.0);
        let (key, credits) = match &about.notices {
            Notices::Unread => ("about-unread", None),
            Notices::Missing => ("about-missing", None),
            Notices::Read(credits) => ("about-others-lead", Some(credits)),
        };
        let count = credits.map_or(0, |credits| credits.parts.len());
        let words = texts.with(key, &[("count", count.into())]);
        let lead = text::paragraph(ui, at, width, &words, Style::BODY, colors.muted);
        let bottom = match credits {
            Some(credits) => self.credits(ui, page, lead.bottom() + 16.0, credits, view),
            None => lead.bottom(),
        };
        (bottom, action)
    }

    /// Two lists, one shown, and a field that narrows both.
    fn credits(&mut self, ui: &mut Ui, page: Page, top: f32, credits: &Credits, view: &View<'_>) -> f32 {
        let View { texts, colors, .. } = view;
        let words = ["about-parts", "about-licences"].map(|key| texts.get(key));
        let tabs = words.each_ref().map(|text| Tab { text, icon: None, marker: None });
        let selected = usize::from(self.shows_licences);
        let at = pos2(page.left, top);
        let (rect, chosen) = widgets::tabs(ui, at, page.width, "about", &tabs, selected, colors);
        if let Some(chosen) = chosen {
            self.shows_licences = chosen == 1;
        }
        let is_stacked = page.width - rect.width() < 200.0;
        let at = if is_stacked { rect.left_bottom() + vec2(0.0, 8.0) } else { rect.right_top() + vec2(16.0, 0.0) };
        let field = Rect::from_min_size(at, vec2((page.right() - at.x).min(320.0), 40.0));
        let (name, hint) = (texts.get("about-search"), texts.get("about-search-hint"));
        let id = Id::unique("about search");
        let typed = widgets::text_field(ui, field, id, &mut self.sought, &name, &hint, MAX_SOUGHT, colors);
        if typed.changed() {
            (self.parts, self.licences) = (0.0, 0.0);
        }
        let top = field.bottom() + 16.0;
        let height = (page.origin.y + page.height - top - 40.0).max(MIN_LIST);
        let card = Rect::from_min_size(pos2(page.left, top), vec2(page.width, height));
        widgets::card(ui, card, colors);
        let sought = self.sought.trim().to_lowercase();
        let is_empty = if self.shows_licences {
            let lines = self.lines.of(credits, &sought, card.width() - 48.0);
            about_list::show(
                ui,
                card,
                &words[1],
                &mut self.licences,
                lines,
                |ui, row, line| {
                    text::clipped(ui, row.min, row.width(), line, Style::SMALL, view.colors.ink);
                },
                20.0,
                colors,
            );
            lines.is_empty()
        } else {
            let is_sought = |name: &str, licence: &str| {
                sought.is_empty() || name.to_lowercase().contains(&sought) || licence.to_lowercase().contains(&sought)
            };
            let parts: Vec<_> = credits.parts.iter().filter(|part| is_sought(&part.name, &part.licence)).collect();
            let height = if card.width() < 560.0 { 60.0 } else { 40.0 };
            about_list::show(
                ui,
                card,
                &words[0],
                &mut self.parts,
                &parts,
                |ui, row, part| {
                    about_list::part(ui, row, part, view);
                },
                height,
                colors,
            );
            parts.is_empty()
        };
        if is_empty {
            let at = card.min + vec2(24.0, 16.0);
            text::paragraph(ui, at, card.width() - 48.0, &texts.get("about-none"), Style::COMPACT, colors.muted);
        }
        card.bottom()
    }
}

/// A name and what it stands for, beside it or below; gives where it ended.
fn fact(ui: &mut Ui, page: Page, y: f32, name: &str, value: &str, view: &View<'_>) -> f32 {
    let colors = view.colors;
    let name = text::label(ui, pos2(page.left, y), Anchor::Left, name, Style::COMPACT, colors.muted);
    let is_stacked = page.width < 480.0;
    let at = if is_stacked { name.left_bottom() } else { pos2(page.left + NAMES, y) };
    let value = text::paragraph(ui, at, page.right() - at.x, value, Style::COMPACT.medium(), colors.ink);
    value.bottom() + 8.0
}
