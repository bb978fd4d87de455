//! «Personvern»: what is stored, where, who can read it, what a group gets,
//! and how all of it is deleted. What is stored is told by the file itself.

use super::scroll::{self, MEASURE, Page};
use super::under_settings;
use crate::group::contribution;
use crate::ui::action::Action;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::privacy::{Erasure, HeldFile, HeldTable};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::{Rect, Ui, UiBuilder, pos2, vec2};

/// Widest card, in points.
const CARD: f32 = 760.0;
const PADDING: f32 = 24.0;
/// Between two rows of a card, in points.
const GAP: f32 = 12.0;
/// Stands for the secret of a person: the page shows a contribution's shape,
/// and a real token belongs to a real course.
const NO_SECRET: [u8; 32] = [0; 32];

/// The page, and whether deleting has been asked for.
#[derive(Default)]
pub struct PrivacyScreen {
    is_asking: bool,
    /// Whether the question has come or gone since the last frame; the
    /// keyboard follows it.
    has_turned: bool,
}

impl PrivacyScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        scroll::page(ui, "privacy", view.texts, |ui, page| {
            let View { texts, holdings, .. } = view;
            let (top, action) = under_settings::head(ui, page, "privacy-title", view);
            let mut y = words(ui, page, top, "privacy-lead", view) + 32.0;

            y = heading(ui, page, y, "privacy-stored", view);
            let tables: Vec<Row> = holdings.tables.iter().map(|table| of_table(table, view)).collect();
            y = card(ui, page, y, &tables, view) + 32.0;

            y = heading(ui, page, y, "privacy-where", view);
            let folder = view.own_folder.display().to_string();
            y = words_with(ui, page, y, &texts.with("privacy-where-lead", &[("path", (&folder).into())]), view) + GAP;
            let files: Vec<Row> = holdings.files.iter().map(|file| of_file(file, view)).collect();
            y = if files.is_empty() { y } else { card(ui, page, y, &files, view) } + 32.0;

            y = heading(ui, page, y, "privacy-who", view);
            let with_lock = if view.lock.is_locked { "privacy-who-locked" } else { "privacy-who-unlocked" };
            let is_open = holdings.files.iter().any(|file| file.is_private == Some(false));
            let others = if is_open { "privacy-who-some" } else { "privacy-who-not" };
            for key in [others, "privacy-who-can", with_lock, "privacy-who-log"] {
                y = words(ui, page, y, key, view) + 8.0;
            }
            y += 24.0;

            if let Some(line) = contribution(view) {
                y = heading(ui, page, y, "privacy-contribution", view);
                let lead = texts.with("privacy-contribution-lead", &[("bytes", line.len().into())]);
                y = words_with(ui, page, y, &lead, view) + GAP;
                y = card(ui, page, y, &[Row { words: line.trim_end().to_owned(), below: None }], view) + 32.0;
            }
            y = heading(ui, page, y, "privacy-delete", view);
            y = words(ui, page, y, "privacy-delete-lead", view) + 16.0;
            let (bottom, deletion) = self.delete(ui, page, y, view);
            (bottom, action.or(deletion))
        })
    }

    /// The button, or the question after it.
    fn delete(&mut self, ui: &mut Ui, page: Page, y: f32, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        if !self.is_asking {
            let words = texts.get("privacy-delete-start");
            let start = Button::new(&words).icon(Icon::Trash).color(colors.danger);
            let start = start.show_at(ui, pos2(page.left, y), Anchor::Left, colors);
            if std::mem::take(&mut self.has_turned) {
                start.request_focus();
            }
            self.is_asking = start.clicked();
            self.has_turned = self.is_asking;
            return (start.rect.bottom(), None);
        }
        let width = page.width.min(CARD);
        let inner = width - 2.0 * PADDING;
        let sure = texts.get("privacy-delete-sure");
        let galley = text::galley(ui, &sure, Style::COMPACT.semibold(), colors.ink, inner);
        let (yes, no) = (texts.get("privacy-delete-yes"), texts.get("cancel"));
        let (yes, no) = (Button::new(&yes).icon(Icon::Trash).filled(colors.danger, colors.surface), Button::new(&no));
        let is_stacked = yes.width(ui) + no.width(ui) + 8.0 > inner;
        let buttons = if is_stacked { 88.0 } else { 40.0 };
        let rect =
            Rect::from_min_size(pos2(page.left, y), vec2(width, 2.0 * PADDING + galley.size().y + 16.0 + buttons));
        widgets::card(ui, rect, colors);
        let at = rect.min + vec2(PADDING, PADDING);
        let asked = text::place(ui, at, Anchor::Left, galley, colors.ink, &sure, egui::accesskit::Role::Status);
        let at = pos2(at.x, asked.bottom() + 16.0);
        let no = no.show_at(ui, at, Anchor::Left, colors);
        let at = if is_stacked { pos2(at.x, at.y + 48.0) } else { pos2(no.rect.right() + 8.0, at.y) };
        let yes = yes.show_at(ui, at, Anchor::Left, colors);
        if std::mem::take(&mut self.has_turned) {
            no.request_focus();
            ui.scroll_to_rect(rect, None);
        }
        if no.clicked() || ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            self.is_asking = false;
            self.has_turned = true;
        }
        (rect.bottom(), yes.clicked().then_some(Action::EraseEverything))
    }
}

/// A line of a card, and a smaller one below it.
struct Row {
    words: String,
    below: Option<String>,
}

fn of_table(table: &HeldTable, view: &View<'_>) -> Row {
    let HeldTable { name, columns, rows } = table;
    let below = view.texts.with(
        "privacy-table-of",
        &[("rows", (*rows).into()), ("name", name.into()), ("columns", (&columns.join(", ")).into())],
    );
    Row { words: view.texts.get(&format!("privacy-table-{name}")), below: Some(below) }
}

fn of_file(file: &HeldFile, view: &View<'_>) -> Row {
    let HeldFile { name, kilobytes, is_private } = file;
    let size = view.texts.with("privacy-size", &[("kilobytes", (*kilobytes).into())]);
    let who = match is_private {
        Some(true) => Some("privacy-file-private"),
        Some(false) => Some("privacy-file-open"),
        None => None,
    };
    let below = who.map_or_else(|| size.clone(), |key| format!("{size} · {}", view.texts.get(key)));
    Row { words: name.clone(), below: Some(below) }
}

/// What a group would get of the newest finished session.
fn contribution(view: &View<'_>) -> Option<String> {
    let record = view.history.latest(None)?;
    let course = view.texts.get("privacy-course");
    let given = contribution::of_session(&record.session, &NO_SECRET, &course);
    Some(contribution::write(&given, &record.instrument))
}

fn heading(ui: &mut Ui, page: Page, y: f32, key: &str, view: &View<'_>) -> f32 {
    let (words, at) = (view.texts.get(key), pos2(page.left, y));
    text::heading(ui, at, page.width, &words, Style::LEAD.semibold(), view.colors.ink).bottom() + 4.0
}

fn words(ui: &mut Ui, page: Page, y: f32, key: &str, view: &View<'_>) -> f32 {
    words_with(ui, page, y, &view.texts.get(key), view)
}

fn words_with(ui: &mut Ui, page: Page, y: f32, words: &str, view: &View<'_>) -> f32 {
    let at = pos2(page.left, y);
    text::paragraph(ui, at, page.width.min(MEASURE), words, Style::BODY, view.colors.muted).bottom()
}

/// A card with its rows one below the other; gives where it ended.
fn card(ui: &mut Ui, page: Page, top: f32, rows: &[Row], view: &View<'_>) -> f32 {
    let colors = view.colors;
    let width = page.width.min(CARD);
    let inner = width - 2.0 * PADDING;
    let height = |words: &str, style| text::galley(ui, words, style, colors.ink, inner).size().y;
    let of_row = |row: &Row| {
        height(&row.words, Style::COMPACT) + row.below.as_ref().map_or(0.0, |below| height(below, Style::SMALL)) + GAP
    };
    let rows_height: f32 = rows.iter().map(of_row).sum();
    let rect =
        Rect::from_min_size(pos2(page.left, top), vec2(width, (2.0 * PADDING + rows_height - GAP).max(2.0 * PADDING)));
    widgets::card(ui, rect, colors);
    let (left, mut y) = (rect.left() + PADDING, rect.top() + PADDING);
    for Row { words, below } in rows {
        y = text::paragraph(ui, pos2(left, y), inner, words, Style::COMPACT, colors.ink).bottom();
        if let Some(below) = below {
            y = text::paragraph(ui, pos2(left, y), inner, below, Style::SMALL, colors.muted).bottom();
        }
        y += GAP;
    }
    rect.bottom()
}

/// The only page after everything has been deleted.
pub fn erased(ui: &mut Ui, view: &View<'_>, erasure: &Erasure) -> Option<Action> {
    let View { texts, colors, .. } = view;
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0.0, colors.bg);
    let width = (rect.width() - 64.0).min(MEASURE);
    let at = pos2(rect.center().x - width / 2.0, rect.top() + (rect.height() * 0.25).max(24.0));
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("erased"));
    let ui = &mut ui;
    let Erasure::Done(left) = erasure else {
        text::paragraph(ui, at, width, &texts.get("privacy-erasing"), Style::LEAD, colors.ink);
        return None;
    };
    let icon = Rect::from_min_size(at, vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, if left.is_empty() { Icon::Check } else { Icon::Warning }, icon, colors.muted);
    let title = texts.get(if left.is_empty() { "privacy-erased" } else { "privacy-erased-left" });
    let title = text::heading(ui, pos2(at.x, at.y + 24.0), width, &title, Style::TITLE, colors.ink);
    let folder = view.own_folder.display().to_string();
    let key = if left.is_empty() { "privacy-erased-lead" } else { "privacy-erased-left-lead" };
    let lead = texts.with(key, &[("path", (&folder).into())]);
    let galley = text::galley(ui, &lead, Style::BODY, colors.muted, width);
    let at = pos2(at.x, title.bottom() + 8.0);
    let mut y = text::place(ui, at, Anchor::Left, galley, colors.muted, &lead, egui::accesskit::Role::Status).bottom();
    for path in left {
        let path = path.display().to_string();
        y = text::paragraph(ui, pos2(at.x, y + 4.0), width, &path, Style::SMALL, colors.ink).bottom();
    }
    let words = texts.get("privacy-close");
    let close = Button::new(&words).primary(colors).show_at(ui, pos2(at.x, y + 24.0), Anchor::Left, colors);
    close.clicked().then_some(Action::Quit)
}
