//! «Personvern»: what is stored, where, who can read it, what a group gets,
//! and how all of it is deleted. What is stored is told by the file itself.

use super::under_settings;
use crate::group::{CourseCode, delivered};
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line, space, wrap};
use crate::ui::parts::{self, Fold};
use crate::ui::privacy::{Erasure, HeldFile, HeldTable};
use crate::ui::spacing::{CARD_MOST, CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, GAP_XXL, MEASURE};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Ui};

/// Stands for the secret of a person: the page shows a contribution's shape,
/// and a real token belongs to a real course.
const NO_SECRET: [u8; 32] = [0; 32];

/// The page, what is unfolded on it, and whether deleting has been asked for.
#[derive(Default)]
pub struct PrivacyScreen {
    /// Whether the names that the file itself has are shown.
    is_technical: bool,
    is_asking: bool,
    /// Whether the question has come or gone since the last frame; the
    /// keyboard follows it.
    has_turned: bool,
}

/// What a person can ask for on the page.
enum Asked {
    /// Something of the application.
    Do(Action),
    /// To see the names of tables and columns, or no longer.
    Unfold,
    /// To be asked whether everything is to be deleted.
    Delete,
    /// To keep it.
    Keep,
}

impl PrivacyScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let has_turned = std::mem::take(&mut self.has_turned);
        let mut page = vec![stored(self.is_technical, view), files(view), readers(view)];
        page.extend(contributed(view));
        page.push(section(
            "privacy-delete",
            [
                words(view.texts.get("privacy-delete-lead"), view),
                space(GAP_L),
                if self.is_asking { question(has_turned, view) } else { delete(has_turned, view) },
            ],
            view,
        ));
        let head = under_settings::head("privacy-title", view).map(Asked::Do);
        let lead = words(view.texts.get("privacy-lead"), view);
        let page = column(0.0, [head, lead, space(GAP_XXL), column(GAP_XXL, page)]);
        match parts::page(ui, "privacy", view, page)? {
            Asked::Do(action) => return Some(action),
            Asked::Unfold => {
                self.is_technical = !self.is_technical;
                return None;
            }
            Asked::Delete => self.is_asking = true,
            Asked::Keep => self.is_asking = false,
        }
        self.has_turned = true;
        None
    }
}

/// What is stored, in plain words; under them, to unfold, the file's own names
/// for it.
fn stored<'a>(is_technical: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, holdings, colors, .. } = view;
    let tables = &holdings.tables;
    let told = |table: &HeldTable| {
        let key = format!("privacy-table-{}", table.name);
        row(texts.with(&key, &[("rows", table.rows.into())]), None, view)
    };
    let technical = |table: &HeldTable| {
        let columns = table.columns.join(", ");
        let args = [("rows", table.rows.into()), ("name", (&table.name).into()), ("columns", (&columns).into())];
        label(texts.with("privacy-table-of", &args), Style::SMALL, colors.muted)
    };
    let fold = Fold {
        marker: None,
        words: texts.get("privacy-technical"),
        count: texts.with("privacy-tables", &[("count", tables.len().into())]),
        is_open: is_technical,
    };
    let fold = fold.node(|| column(GAP_M, tables.iter().map(technical)), colors, Asked::Unfold);
    // Nothing to unfold while the file is still being read.
    let names = (!tables.is_empty()).then(|| [hairline(colors), fold]);
    let rows = tables.iter().map(told).chain(names.into_iter().flatten());
    section("privacy-stored", [card(rows, view)], view)
}

/// Where it is stored, file by file.
fn files<'a>(view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, holdings, .. } = view;
    let folder = view.own_folder.display().to_string();
    let lead = words(texts.with("privacy-where-lead", &[("path", (&folder).into())]), view);
    let rows = holdings.files.iter().map(|file| {
        let HeldFile { name, kilobytes, is_private } = file;
        let size = texts.with("privacy-size", &[("kilobytes", (*kilobytes).into())]);
        let below = match is_private {
            Some(true) => format!("{size} · {}", texts.get("privacy-file-private")),
            Some(false) => format!("{size} · {}", texts.get("privacy-file-open")),
            None => size,
        };
        row(name.clone(), Some(below), view)
    });
    let files = (!holdings.files.is_empty()).then(|| [space(GAP_M), card(rows, view)]);
    section("privacy-where", [lead].into_iter().chain(files.into_iter().flatten()), view)
}

/// Who can read it.
fn readers<'a>(view: &'a View<'_>) -> Node<'a, Asked> {
    let with_lock = if view.lock.is_encrypted { "privacy-who-locked" } else { "privacy-who-unlocked" };
    let is_open = view.holdings.files.iter().any(|file| file.is_private == Some(false));
    let others = if is_open { "privacy-who-some" } else { "privacy-who-not" };
    let said = [others, "privacy-who-can", with_lock, "privacy-who-log"];
    section("privacy-who", [column(GAP_S, said.map(|key| words(view.texts.get(key), view)))], view)
}

/// What a group would get of the newest finished session.
fn contributed<'a>(view: &'a View<'_>) -> Option<Node<'a, Asked>> {
    let record = view.contents.history.latest(None)?;
    let joined = view.contents.courses.joined.last().map(|joined| joined.code);
    let course = joined.unwrap_or(CourseCode::new([0; 5]));
    let given = delivered::of_session(&record.session, &NO_SECRET, course, 1, None);
    let line = delivered::write(&given, &record.instrument);
    let lead = view.texts.with("privacy-contribution-lead", &[("bytes", line.len().into())]);
    let line = card([row(line.trim_end().to_owned(), None, view)], view);
    Some(section("privacy-contribution", [words(lead, view), space(GAP_M), line], view))
}

/// The way to have everything deleted.
fn delete<'a>(takes_keyboard: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let start = Button::new(texts.get("privacy-delete-start")).icon(Icon::Trash).color(colors.danger);
    wrap(GAP_S, [start.node_with_keyboard(takes_keyboard, colors, Asked::Delete)])
}

/// Asks once more; what loses nothing comes first, and Escape asks for it too.
fn question<'a>(is_new: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let yes = Button::new(texts.get("privacy-delete-yes")).icon(Icon::Trash).filled(colors.danger, colors.surface);
    let no = Button::new(texts.get("cancel"));
    column(
        GAP_L,
        [
            label(texts.get("privacy-delete-sure"), Style::COMPACT.semibold(), colors.ink).role(Role::Status),
            wrap(
                GAP_S,
                [
                    no.node_with_keyboard(is_new, colors, Asked::Keep),
                    yes.node(colors, Asked::Do(Action::EraseEverything)),
                ],
            ),
        ],
    )
    .card(CARD_PAD, colors)
    .at_most(CARD_MOST)
    .behind(move |ui, rect| {
        if is_new {
            ui.scroll_to_rect(rect, None);
        }
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)).then_some(Asked::Keep)
    })
}

/// A heading with the text `key`, and what stands under it.
fn section<'a>(key: &str, said: impl IntoIterator<Item = Node<'a, Asked>>, view: &'a View<'_>) -> Node<'a, Asked> {
    let title = heading(view.texts.get(key), Style::LEAD.semibold(), view.colors.ink);
    column(0.0, [title, space(GAP_XS)].into_iter().chain(said))
}

fn words<'a>(words: String, view: &'a View<'_>) -> Node<'a, Asked> {
    label(words, Style::BODY, view.colors.muted).at_most(MEASURE)
}

fn card<'a>(rows: impl IntoIterator<Item = Node<'a, Asked>>, view: &'a View<'_>) -> Node<'a, Asked> {
    column(GAP_M, rows).card(CARD_PAD, view.colors).at_most(CARD_MOST)
}

/// What stands in a card, and smaller what is told of it.
fn row<'a>(words: String, below: Option<String>, view: &'a View<'_>) -> Node<'a, Asked> {
    let words = label(words, Style::COMPACT, view.colors.ink);
    let below = below.map(|below| label(below, Style::SMALL, view.colors.muted));
    column(0.0, [words].into_iter().chain(below))
}

/// The only page after everything has been deleted.
pub fn erased(ui: &mut Ui, view: &View<'_>, erasure: &Erasure) -> Option<Action> {
    let View { texts, colors, .. } = view;
    let Erasure::Done(left) = erasure else {
        let words = label(texts.get("privacy-erasing"), Style::LEAD, colors.ink);
        return parts::alone(ui, "erased", view, words);
    };
    let (icon, title, lead) = if left.is_empty() {
        (Icon::Check, "privacy-erased", "privacy-erased-lead")
    } else {
        (Icon::Warning, "privacy-erased-left", "privacy-erased-left-lead")
    };
    let folder = view.own_folder.display().to_string();
    let lead = texts.with(lead, &[("path", (&folder).into())]);
    let mut page = vec![
        line(0.0, [parts::icon(icon, Style::BODY, colors.muted)]),
        heading(texts.get(title), Style::TITLE, colors.ink),
        space(GAP_S),
        label(lead, Style::BODY, colors.muted).role(Role::Status),
    ];
    for path in left {
        page.extend([space(GAP_XS), label(path.display().to_string(), Style::SMALL, colors.ink)]);
    }
    let close = Button::new(texts.get("privacy-close")).primary(colors);
    page.extend([space(GAP_XL), wrap(GAP_S, [close.node(colors, Action::Quit)])]);
    parts::alone(ui, "erased", view, column(0.0, page))
}
