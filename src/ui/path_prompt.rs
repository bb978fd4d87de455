//! Asks for a path where the system has no dialog of its own.

use super::action::{Action, FileAction};
use super::bars::PAD;
use super::layout::{Node, column, heading, label, wrap};
use super::parts::{self, TextField};
use super::path_wanted::{PathFor, PathPrompt};
use super::spacing::{GAP_M, GAP_S};
use super::text::Style;
use super::view::View;
use super::widgets::{self, Button};
use crate::typed_path;
use egui::accesskit::Role;
use egui::{Id, Key, Popup, Rect, Ui, UiBuilder};

/// Widest field, in points.
const FIELD: f32 = 700.0;
/// Lowest page that is shown under it, in points: what has the keyboard there
/// is seen whole. With less, it is the page while it asks.
const PAGE_LEAST: f32 = 200.0;
/// Longest path, in characters.
const MAX_PATH: usize = 1000;

enum Asked {
    Use,
    Cancel,
    /// Another of the endings, by place.
    Ending(usize),
}

/// Shows it across the top of `page`, or in all of it; gives the room it took.
/// Where that was covered, or a menu is open, Escape is not meant for it.
pub fn show(
    ui: &mut Ui,
    page: Rect,
    prompt: &PathPrompt,
    typed: &mut String,
    was_covered: bool,
    view: &View<'_>,
) -> (Rect, Option<Action>) {
    let is_escaped = ui.input(|input| input.key_pressed(Key::Escape)) && !was_covered && !Popup::is_any_open(ui.ctx());
    let height = content(prompt, typed, Style::LEAD.semibold(), view).height(ui, page.width());
    let is_alone = page.height() - height < PAGE_LEAST;
    let rect = if is_alone { page } else { page.with_max_y(page.top() + height) };
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("path"));
    let asked = if is_alone {
        let content = content(prompt, typed, Style::TITLE, view);
        parts::scrolled(Id::unique("path alone"), view.texts, content).show(&mut ui, rect)
    } else {
        widgets::hairline(&ui, rect.x_range(), rect.bottom(), view.colors);
        content(prompt, typed, Style::LEAD.semibold(), view).show(&mut ui, rect)
    };
    let action = match asked.or(is_escaped.then_some(Asked::Cancel)) {
        Some(Asked::Use) => {
            // Whatever comes of it: where it is asked again, it is typed again.
            ui.memory_mut(|memory| memory.request_focus(field()));
            Some(Action::File(FileAction::TypedPath(typed.clone())))
        }
        Some(Asked::Cancel) => Some(Action::File(FileAction::CancelPath)),
        Some(Asked::Ending(place)) => {
            if let Some(ending) = prompt.endings.get(place) {
                *typed = typed_path::with_ending(typed, prompt.endings, ending);
            }
            None
        }
        None => None,
    };
    (rect, action)
}

fn field() -> Id {
    Id::unique("typed-path")
}

fn content<'a>(prompt: &'a PathPrompt, typed: &'a mut String, title: Style, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let lead = texts.get(match prompt.what {
        PathFor::Save => "path-save",
        PathFor::Open => "path-open",
        PathFor::Folder => "path-folder",
    });
    let mut parts = vec![heading(prompt.title.as_str(), title, colors.ink), label(lead, Style::COMPACT, colors.muted)];
    // Only as long as that very path stands there.
    let is_taken = prompt.taken.as_deref() == Some(typed.as_str());
    let has_failed = prompt.problem.is_some() && prompt.suggested == *typed;
    let path = typed_path::resolved(typed, &prompt.folder, prompt.home.as_deref());
    let said = if is_taken {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        label(texts.with("path-taken", &[("path", (&name).into())]), Style::COMPACT, colors.ink).role(Role::Alert)
    } else if let Some(problem) = prompt.problem.as_ref().filter(|_| has_failed) {
        label(problem.as_str(), Style::COMPACT, colors.danger).role(Role::Alert)
    } else {
        let key = if prompt.what == PathFor::Save { "path-goes-to" } else { "path-comes-from" };
        let path = path.display().to_string();
        label(texts.with(key, &[("path", (&path).into())]), Style::COMPACT, colors.muted)
    };
    let listed: Vec<String> = prompt.endings.iter().map(|ending| format!(".{ending}")).collect();
    let ending = typed_path::ending_of(typed, prompt.endings);
    let formats = (listed.len() > 1).then(|| match prompt.what {
        PathFor::Save => {
            let words = listed.iter().map(|ending| (ending.clone(), None)).collect();
            parts::choices("path endings", words, ending, colors, Asked::Ending)
        }
        PathFor::Open | PathFor::Folder => {
            let listed = texts.any_of(&listed);
            label(texts.with("path-endings", &[("endings", (&listed).into())]), Style::COMPACT, colors.muted)
        }
    });
    let is_folder = prompt.what == PathFor::Folder;
    let name = texts.get(if is_folder { "path-field-folder" } else { "path-field" });
    // What comes next is typing: it was asked for.
    let field = TextField {
        takes_keyboard: true,
        entered: Some(Asked::Use),
        ..TextField::new(typed, field(), name, MAX_PATH, colors)
    };
    parts.push(field.node());
    parts.push(said);
    parts.extend(formats);
    let words = match prompt.what {
        _ if is_taken => "path-replace",
        PathFor::Folder => "path-use-folder",
        PathFor::Save | PathFor::Open => "path-use",
    };
    let buttons = [
        Button::new(texts.get(words)).primary(colors).node(colors, Asked::Use),
        Button::new(texts.get("cancel")).node(colors, Asked::Cancel),
    ];
    parts.push(wrap(GAP_S, buttons));
    column(GAP_M, parts).at_most(FIELD).pad(PAD)
}
