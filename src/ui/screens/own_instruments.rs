//! A workplace's own instruments: what can be answered, what is wrong with
//! the rest, and a way to add one.

use crate::instrument::Instrument;
use crate::instrument::own::{FOLDER, OwnFile};
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

/// The section of the settings.
pub fn section<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, own, refused, own_folder, .. } = view;
    let mut section = vec![column(
        GAP_XS,
        [
            heading(texts.get("own-title"), Style::LEAD.semibold(), colors.ink),
            label(texts.get("own-lead"), Style::BODY, colors.muted).at_most(MEASURE),
        ],
    )];
    section.push(if own.is_empty() {
        label(texts.get("own-none"), Style::COMPACT, colors.muted)
    } else {
        files(own, view)
    });
    section.extend(refused.map(|refused| problems(refused, view)));
    let folder = own_folder.join(FOLDER).display().to_string();
    let folder = texts.with("own-folder", &[("path", (&folder).into())]);
    section.push(column(
        GAP_M,
        [
            wrap(
                GAP_S,
                [Button::new(texts.get("own-add"))
                    .icon(Icon::Plus)
                    .node(colors, Action::File(FileAction::AddInstrument))],
            ),
            label(folder, Style::SMALL, colors.muted).at_most(MEASURE),
        ],
    ));
    column(GAP_L, section)
}

/// A card with a row a file.
fn files<'a>(own: &'a [OwnFile], view: &'a View<'_>) -> Node<'a, Action> {
    let mut rows = Vec::new();
    for file in own {
        if !rows.is_empty() {
            rows.push(hairline(view.colors));
        }
        rows.push(row(file, view));
    }
    column(0.0, rows).card(LIST_PAD, view.colors).at_most(CARD_MOST)
}

fn row<'a>(file: &'a OwnFile, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let (title, mark, words) = match &file.outcome {
        Ok(instrument) => {
            let mark = parts::marker(instrument.marker, MARK, Style::COMPACT, colors);
            (instrument.title.get(texts.language()), mark, sound(instrument, view))
        }
        Err(problems) => {
            let mark = parts::icon(Icon::Warning, Style::COMPACT, colors.danger);
            let words = texts.with("own-not-offered", &[("name", (&file.name).into())]);
            let told = problems.iter().map(|problem| label(texts.problem(problem), Style::SMALL, colors.ink));
            let words = [label(words, Style::COMPACT.semibold(), colors.ink)].into_iter().chain(told);
            (file.name.as_str(), mark, column(0.0, words))
        }
    };
    let remove = file.is_read().then(|| {
        let name = texts.with("own-remove", &[("title", title.into())]);
        let action = Action::RemoveInstrument(file.name.clone());
        parts::icon_button(CONTROL, Icon::Trash, name, colors, action).top()
    });
    line(GAP_S, [mark.wide(ICON_SMALL), words].into_iter().chain(remove)).pad(ROW_PAD)
}

/// One that can be answered.
fn sound<'a>(instrument: &'a Instrument, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let version = instrument.version.to_string();
    let about = texts.with("own-about", &[("id", instrument.id.as_str().into()), ("version", (&version).into())]);
    let title = instrument.title.get(texts.language());
    column(0.0, [label(title, Style::COMPACT.semibold(), colors.ink), label(about, Style::SMALL, colors.muted)])
}

/// Everything that is wrong with the file that was just chosen.
fn problems<'a>(refused: &'a Refused, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let Refused { name, problems } = refused;
    let lead = texts.with("own-refused", &[("name", name.into()), ("count", problems.len().into())]);
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
