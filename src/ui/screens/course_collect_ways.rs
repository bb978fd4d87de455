//! The ways in: files in a folder, codes, and paper.

use super::course_collect_asked::Asked;
use crate::course::Way;
use crate::ui::collect::{CollectAction, CollectView, WayCount};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, grid, label, line, space, wrap};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, NO_GAP, TARGET};
use crate::ui::text::Style;
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::{Id, Sense, Stroke, StrokeKind, WidgetInfo};

/// Narrowest way, and height of the field for codes, in points.
const WAY: f32 = 150.0;
const CODES: f32 = 144.0;
/// Longest pasted text, in characters: a whole course's chat.
const MAX_PASTED: usize = 1_000_000;
/// The ways there are, with their icons and the words they begin with.
const WAYS: [(Way, Icon, &str); 3] =
    [(Way::File, Icon::Folder, "files"), (Way::Code, Icon::Hash, "codes"), (Way::Paper, Icon::Printer, "paper")];

/// The ways, and under them what the chosen one needs.
pub fn card<'a>(chosen: Way, in_way: Node<'a, Asked>, collect: &'a CollectView, view: &'a View<'_>) -> Node<'a, Asked> {
    let ways = WAYS.map(|(way, icon, key)| {
        let count = collect.ways.iter().find(|one| one.way == way).copied();
        let count = count.unwrap_or(WayCount { way, count: 0, faults: 0 });
        one_way(count, icon, key, way == chosen, collect, view)
    });
    column(GAP_L, [grid(GAP_S, WAY, WAYS.len(), ways), in_way.grows()]).card(CARD_PAD, view.colors)
}

/// A way with how much has come in it.
fn one_way<'a>(
    count: WayCount,
    icon: Icon,
    key: &str,
    is_chosen: bool,
    collect: &CollectView,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = texts.get(&format!("collect-way-{key}"));
    let told = match &collect.folder {
        _ if count.faults > 0 => texts.with("collect-way-faults", &[("count", count.faults.into())]),
        Some(folder) if count.way == Way::File => {
            // The end of a path says which folder it is.
            folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned()
        }
        _ => texts.get(&format!("collect-way-{key}-lead")),
    };
    let name = format!("{title}, {}, {told}", count.count);
    let words = [
        line(
            GAP_S,
            [
                parts::icon(icon, Style::COMPACT, colors.ink),
                label(title, Style::COMPACT.medium(), colors.ink).silent().fill(),
                label(count.count.to_string(), Style::COMPACT.semibold(), colors.ink).silent(),
            ],
        ),
        label(told, Style::SMALL, colors.muted).silent().one_line(),
    ];
    column(NO_GAP, words).pad(GAP_M).behind(move |ui, rect| {
        let response = ui.allocate_rect(rect, Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
        let (fill, edge) = match is_chosen {
            true => (colors.sunken, Stroke::new(2.0, colors.ink)),
            false if response.hovered() => (colors.sunken, Stroke::new(1.0, colors.control)),
            false => (colors.surface, Stroke::new(1.0, colors.control)),
        };
        ui.painter().rect(rect, CONTROL_RADIUS, fill, edge, StrokeKind::Inside);
        widgets::focus_ring(ui, &response, rect, CONTROL_RADIUS, colors);
        response.clicked().then_some(Asked::Way(count.way))
    })
}

/// A folder that is watched, and files that are picked or dropped.
pub fn files<'a>(collect: &'a CollectView, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let mut parts = Vec::new();
    if let Some(folder) = &collect.folder {
        let (key, color) = match collect.is_folder_gone {
            true => ("collect-folder-gone", colors.danger),
            false => ("collect-folder-watched", colors.muted),
        };
        parts.extend([
            label(texts.get("collect-folder"), Style::SMALL, colors.muted),
            label(folder.display().to_string(), Style::COMPACT, colors.ink),
            label(texts.get(key), Style::SMALL, color).role(Role::Status),
        ]);
    } else {
        parts.push(label(texts.get("collect-folder-none"), Style::COMPACT, colors.ink));
    }
    let key = if collect.folder.is_some() { "collect-folder-change" } else { "collect-folder-choose" };
    let folder = Button::new(texts.get(key)).icon(Icon::Folder);
    let pick = Button::new(texts.get("collect-files-choose"));
    parts.extend([
        space(GAP_M),
        wrap(
            GAP_S,
            [
                folder.node(colors, Asked::Do(CollectAction::WatchCourseFolder)),
                pick.node(colors, Asked::Do(CollectAction::PickFiles)),
            ],
        ),
        space(GAP_S),
        label(texts.get("collect-drop"), Style::SMALL, colors.muted),
    ]);
    column(NO_GAP, parts)
}

/// Codes, with any text around them.
pub fn codes<'a>(written: &'a mut String, takes_keyboard: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let has_text = !written.trim().is_empty();
    let id = Id::unique("collect-codes");
    let field = TextField::new(written, id, texts.get("collect-codes-field"), MAX_PASTED, colors);
    let hint = texts.get("collect-codes-hint");
    let field = TextField { is_one_line: false, tells_length: false, takes_keyboard, hint, ..field }.node();
    let take = Button::new(texts.get("collect-codes-take")).icon(Icon::Plus).enabled(has_text);
    column(
        GAP_S,
        [
            // A chat's whole log is longer than its field.
            column(NO_GAP, [parts::scrolled(id.with("room"), texts, field)]).high(CODES),
            take.node(colors, Asked::TakeText).high(TARGET),
            label(texts.get("collect-codes-help"), Style::SMALL, colors.muted),
        ],
    )
}

/// Which half of the page is shown, where there is room for one.
pub fn halves<'a>(shows_ways: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let texts = view.texts;
    let choices = vec![(texts.get("collect-half-overview"), None), (texts.get("collect-half-ways"), None)];
    let chosen = Some(usize::from(shows_ways));
    parts::tabs(texts.get("collect-halves"), choices, chosen, view.colors, |place| Asked::Half(place > 0))
}
