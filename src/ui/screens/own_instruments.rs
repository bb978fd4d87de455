//! A workplace's own instruments: what can be answered, what is wrong with
//! the rest, and a way to add one.

use super::scroll::{MEASURE, Page};
use crate::instrument::Instrument;
use crate::instrument::own::{FOLDER, OwnFile};
use crate::ui::action::Action;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::{Refused, View};
use crate::ui::widgets::{self, Button};
use egui::{Rect, Ui, pos2, vec2};

const ROW: f32 = 60.0;
const PADDING: f32 = 24.0;

/// Shows the section from `y` down; gives where it ended.
pub fn show(ui: &mut Ui, page: Page, y: f32, view: &View<'_>) -> (f32, Option<Action>) {
    let View { texts, colors, own, refused, .. } = view;
    let heading = texts.get("own-title");
    let heading =
        text::heading(ui, pos2(page.left, y), page.width, &heading, Style::LEAD.semibold(), colors.ink).bottom();
    let words = texts.get("own-lead");
    let at = pos2(page.left, heading + 4.0);
    let mut y = text::paragraph(ui, at, page.width.min(MEASURE), &words, Style::BODY, colors.muted).bottom() + 16.0;
    let mut action = None;

    if own.is_empty() {
        let words = texts.get("own-none");
        y = text::paragraph(ui, pos2(page.left, y), page.width, &words, Style::COMPACT, colors.muted).bottom() + 16.0;
    } else {
        let (bottom, chosen) = files(ui, page, y, own, view);
        action = chosen;
        y = bottom + 16.0;
    }
    if let Some(refused) = refused {
        let (bottom, chosen) = problems(ui, page, y, refused, view);
        action = action.or(chosen);
        y = bottom + 16.0;
    }
    let words = texts.get("own-add");
    let add = Button::new(&words).icon(Icon::Plus).show_at(ui, pos2(page.left, y), Anchor::Left, colors);
    if add.clicked() {
        action = Some(Action::AddInstrument);
    }
    let folder = view.own_folder.join(FOLDER).display().to_string();
    let words = texts.with("own-folder", &[("path", (&folder).into())]);
    let at = pos2(page.left, add.rect.bottom() + 12.0);
    let bottom = text::paragraph(ui, at, page.width.min(MEASURE), &words, Style::SMALL, colors.muted).bottom();
    (bottom, action)
}

/// A card with a row a file.
fn files(ui: &mut Ui, page: Page, top: f32, own: &[OwnFile], view: &View<'_>) -> (f32, Option<Action>) {
    let width = page.width.min(760.0);
    let inner = width - 2.0 * PADDING;
    let lines: Vec<Vec<String>> = own.iter().map(|file| lines(file, view)).collect();
    let heights: Vec<f32> = lines.iter().map(|lines| row_height(ui, lines, inner, view)).collect();
    let card = Rect::from_min_size(pos2(page.left, top), vec2(width, heights.iter().sum::<f32>() + 16.0));
    widgets::card(ui, card, view.colors);
    let mut y = card.top() + 8.0;
    let mut action = None;
    for (index, ((file, lines), height)) in own.iter().zip(&lines).zip(heights).enumerate() {
        let row = Rect::from_min_size(pos2(card.left() + PADDING, y), vec2(inner, height));
        if index > 0 {
            widgets::hairline(ui, row.x_range(), row.top(), view.colors);
        }
        match &file.outcome {
            Ok(instrument) => sound(ui, row, instrument, view),
            Err(_) => broken(ui, row, file, lines, view),
        }
        let title = match &file.outcome {
            Ok(instrument) => instrument.title.get(view.texts.language()),
            Err(_) => file.name.as_str(),
        };
        let name = view.texts.with("own-remove", &[("title", title.into())]);
        let at = pos2(row.right() - 20.0, row.top() + ROW / 2.0);
        if widgets::icon_button(ui, at, 40.0, Icon::Trash, &name, view.colors).clicked() {
            action = Some(Action::RemoveInstrument(file.name.clone()));
        }
        y = row.bottom();
    }
    (card.bottom(), action)
}

/// What is wrong with a file, a line a problem.
fn lines(file: &OwnFile, view: &View<'_>) -> Vec<String> {
    let problems = file.outcome.as_ref().err();
    problems.into_iter().flatten().map(|problem| view.texts.problem(problem)).collect()
}

fn row_height(ui: &Ui, lines: &[String], width: f32, view: &View<'_>) -> f32 {
    let height = |words: &String| text::galley(ui, words, Style::SMALL, view.colors.ink, width - 80.0).size().y;
    if lines.is_empty() { ROW } else { ROW - 8.0 + lines.iter().map(height).sum::<f32>() + 12.0 }
}

fn sound(ui: &mut Ui, row: Rect, instrument: &Instrument, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    let marker = instrument.marker;
    widgets::marker(ui, pos2(row.left() + 8.0, row.top() + 20.0), marker, 4.0, colors.accent(marker));
    let room = row.width() - 80.0;
    let title = instrument.title.get(texts.language());
    text::clipped(ui, row.min + vec2(24.0, 10.0), room, title, Style::COMPACT.semibold(), colors.ink);
    let version = instrument.version.to_string();
    let about = texts.with("own-about", &[("id", instrument.id.as_str().into()), ("version", (&version).into())]);
    text::clipped(ui, row.min + vec2(24.0, 30.0), room, &about, Style::SMALL, colors.muted);
}

fn broken(ui: &mut Ui, row: Rect, file: &OwnFile, lines: &[String], view: &View<'_>) {
    let View { texts, colors, .. } = view;
    let icon = Rect::from_center_size(row.min + vec2(8.0, 30.0), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, Icon::Warning, icon, colors.danger);
    let words = texts.with("own-not-offered", &[("name", (&file.name).into())]);
    let at = row.min + vec2(24.0, 20.0);
    text::clipped(ui, at, row.width() - 80.0, &words, Style::COMPACT.semibold(), colors.ink);
    list(ui, row.min + vec2(24.0, ROW - 12.0), row.width() - 80.0, lines, view);
}

fn list(ui: &mut Ui, at: egui::Pos2, width: f32, lines: &[String], view: &View<'_>) -> f32 {
    let mut y = at.y;
    for words in lines {
        y = text::paragraph(ui, pos2(at.x, y), width, words, Style::SMALL, view.colors.ink).bottom();
    }
    y
}

/// Everything that is wrong with the file that was just chosen.
fn problems(ui: &mut Ui, page: Page, top: f32, refused: &Refused, view: &View<'_>) -> (f32, Option<Action>) {
    let View { texts, colors, .. } = view;
    let width = page.width.min(760.0);
    let inner = width - 2.0 * PADDING;
    let lines: Vec<String> = refused.problems.iter().map(|problem| texts.problem(problem)).collect();
    let words = texts.with("own-refused", &[("name", (&refused.name).into()), ("count", lines.len().into())]);
    let lead = text::galley(ui, &words, Style::COMPACT.semibold(), colors.ink, inner - 72.0);
    let below: f32 =
        lines.iter().map(|line| text::galley(ui, line, Style::SMALL, colors.ink, inner - 24.0).size().y).sum();
    let height = PADDING + lead.size().y.max(24.0) + 8.0 + below + PADDING;
    let card = Rect::from_min_size(pos2(page.left, top), vec2(width, height));
    widgets::card(ui, card, colors);
    let at = card.min + vec2(PADDING + 24.0, PADDING);
    let icon = Rect::from_center_size(card.min + vec2(PADDING + 8.0, PADDING + 10.0), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, Icon::Warning, icon, colors.danger);
    let lead_height = lead.size().y.max(24.0);
    text::place(ui, at, Anchor::Left, lead, colors.ink, &words, egui::accesskit::Role::Status);
    list(ui, pos2(at.x, at.y + lead_height + 8.0), inner - 24.0, &lines, view);
    let name = texts.get("own-problems-close");
    let close = widgets::icon_button(
        ui,
        pos2(card.right() - PADDING, card.top() + PADDING + 8.0),
        40.0,
        Icon::Close,
        &name,
        colors,
    );
    (card.bottom(), close.clicked().then_some(Action::DismissRefused))
}
