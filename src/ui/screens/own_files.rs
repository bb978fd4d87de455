//! What a workplace has of its own in files, questionnaires or lessons: what
//! can be used, what is wrong with the rest, and a way to add one.

use crate::instrument::Instrument;
use crate::instrument::own::{FOLDER, OwnFile};
use crate::lesson::{self, Lesson};
use crate::ui::action::{Action, FileAction};
use crate::ui::icons::{ICON_SMALL, Icon};
use crate::ui::layout::{Node, column, hairline, heading, label, line, space, wrap};
use crate::ui::parts;
use crate::ui::spacing::{CARD_MOST, CARD_PAD, CONTROL, GAP_L, GAP_M, GAP_S, GAP_XS, LIST_PAD, MEASURE, ROW_PAD};
use crate::ui::text::Style;
use crate::ui::view::{Refused, View};
use crate::ui::widgets::Button;
use egui::accesskit::Role;

/// Radius of a questionnaire's mark, in points.
const MARK: f32 = 4.0;

/// What is told of one kind of file, and what can be done with it.
struct Kind {
    /// What the keys of its texts begin with.
    key: &'static str,
    /// The folder inside the data folder.
    folder: &'static str,
    add: FileAction,
    remove: fn(String) -> Action,
}

/// The questionnaires, a section of the settings.
pub fn instruments<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let kind = Kind { key: "own", folder: FOLDER, add: FileAction::AddInstrument, remove: Action::RemoveInstrument };
    let language = view.texts.language();
    let sound = |instrument: &'a Instrument| Sound {
        mark: parts::marker(instrument.marker, MARK, Style::COMPACT, view.colors),
        title: instrument.title.get(language),
        id: instrument.id.as_str(),
        version: instrument.version,
    };
    section(&kind, view.own, view.refused, sound, view)
}

/// The lessons, a section of the course's page.
pub fn lessons<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let folder = lesson::own::FOLDER;
    let kind = Kind { key: "lesson", folder, add: FileAction::AddLesson, remove: Action::RemoveLesson };
    let language = view.texts.language();
    let sound = |lesson: &'a Lesson| Sound {
        mark: parts::icon(Icon::Course, Style::COMPACT, view.colors.muted),
        title: lesson.title.get(language),
        id: &lesson.id,
        version: lesson.version,
    };
    section(&kind, view.lessons.own, view.lessons.refused, sound, view)
}

/// What is told of a file that can be used.
struct Sound<'a> {
    mark: Node<'a, Action>,
    title: &'a str,
    id: &'a str,
    version: u32,
}

fn section<'a, T>(
    kind: &Kind,
    own: &'a [OwnFile<T>],
    refused: Option<&'a Refused>,
    sound: impl Fn(&'a T) -> Sound<'a>,
    view: &'a View<'_>,
) -> Node<'a, Action> {
    let View { texts, colors, own_folder, .. } = view;
    let Kind { key, folder, .. } = kind;
    let mut section = vec![column(
        GAP_XS,
        [
            heading(texts.get(&format!("{key}-title")), Style::LEAD.semibold(), colors.ink),
            label(texts.get(&format!("{key}-lead")), Style::BODY, colors.muted).at_most(MEASURE),
        ],
    )];
    section.push(if own.is_empty() {
        label(texts.get(&format!("{key}-none")), Style::COMPACT, colors.muted)
    } else {
        let mut rows = Vec::new();
        for file in own {
            if !rows.is_empty() {
                rows.push(hairline(colors));
            }
            rows.push(row(kind, file, &sound, view));
        }
        column(0.0, rows).card(LIST_PAD, colors).at_most(CARD_MOST)
    });
    section.extend(refused.map(|refused| problems(kind, refused, view)));
    let path = own_folder.join(folder).display().to_string();
    let folder = texts.with(&format!("{key}-folder"), &[("path", (&path).into())]);
    let add = Button::new(texts.get(&format!("{key}-add"))).icon(Icon::Plus);
    section.push(column(
        GAP_M,
        [
            wrap(GAP_S, [add.node(colors, Action::File(kind.add.clone()))]),
            label(folder, Style::SMALL, colors.muted).at_most(MEASURE),
        ],
    ));
    column(GAP_L, section)
}

fn row<'a, T>(
    kind: &Kind,
    file: &'a OwnFile<T>,
    sound: &impl Fn(&'a T) -> Sound<'a>,
    view: &'a View<'_>,
) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let Kind { key, .. } = kind;
    let (title, mark, words) = match &file.outcome {
        Ok(there) => {
            let Sound { mark, title, id, version } = sound(there);
            let version = version.to_string();
            let about = texts.with("own-about", &[("id", id.into()), ("version", (&version).into())]);
            let words = [label(title, Style::COMPACT.semibold(), colors.ink), label(about, Style::SMALL, colors.muted)];
            (title, mark, column(0.0, words))
        }
        Err(problems) => {
            let mark = parts::icon(Icon::Warning, Style::COMPACT, colors.danger);
            let words = texts.with(&format!("{key}-not-offered"), &[("name", (&file.name).into())]);
            let told = problems.iter().map(|problem| label(texts.problem(problem), Style::SMALL, colors.ink));
            let words = [label(words, Style::COMPACT.semibold(), colors.ink)].into_iter().chain(told);
            (file.name.as_str(), mark, column(0.0, words))
        }
    };
    let remove = file.is_read().then(|| {
        let name = texts.with("own-remove", &[("title", title.into())]);
        parts::icon_button(CONTROL, Icon::Trash, name, colors, (kind.remove)(file.name.clone())).top()
    });
    line(GAP_S, [mark.wide(ICON_SMALL), words].into_iter().chain(remove)).pad(ROW_PAD)
}

/// Everything that is wrong with the file that was just chosen.
fn problems<'a>(kind: &Kind, refused: &'a Refused, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let (Refused { name, problems }, key) = (refused, kind.key);
    let lead = texts.with(&format!("{key}-refused"), &[("name", name.into()), ("count", problems.len().into())]);
    let lead = label(lead, Style::COMPACT.semibold(), colors.ink).role(Role::Status);
    let told = problems.iter().map(|problem| label(texts.problem(problem), Style::SMALL, colors.ink));
    let words = [lead, space(GAP_S)].into_iter().chain(told);
    let close = texts.get("own-problems-close");
    line(
        GAP_S,
        [
            parts::icon(Icon::Warning, Style::COMPACT, colors.danger),
            column(0.0, words),
            parts::icon_button(CONTROL, Icon::Close, close, colors, Action::DismissRefused).top(),
        ],
    )
    .card(CARD_PAD, colors)
    .at_most(CARD_MOST)
}
