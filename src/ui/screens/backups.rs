//! The copies of the history: make one, keep one elsewhere, restore one.

use super::under_settings;
use super::workplace;
use crate::backup::Saved;
use crate::ui::action::{Action, BackupAction};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, row, space, wrap};
use crate::ui::parts;
use crate::ui::spacing::{CARD_MOST, CARD_PAD, GAP_L, GAP_S, GAP_XL, GAP_XS, LIST_PAD, MEASURE, ROW_PAD, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::accesskit::Role;
use egui::{Key, Ui};
use std::path::Path;

/// The page keeps nothing.
#[derive(Default)]
pub struct BackupsScreen;

impl BackupsScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let View { texts, colors, backups, .. } = view;
        let mut page = vec![
            under_settings::head("backups-title", view),
            label(texts.get("backups-lead"), Style::BODY, colors.muted).at_most(MEASURE),
            space(GAP_L),
            calls(view),
            space(GAP_XL),
        ];
        if let Some(wanted) = &backups.wanted {
            page.extend([question(wanted, view), space(GAP_XL)]);
        }
        page.push(heading(texts.get("backups-list"), Style::LEAD.semibold(), colors.ink));
        page.extend([space(GAP_XS), folder(view), space(GAP_L)]);
        match backups.saved.as_deref() {
            None => {}
            Some([]) => page.push(label(texts.get("backups-none"), Style::COMPACT, colors.muted)),
            Some(saved) => page.push(list(saved, view)),
        }
        parts::page(ui, "backups", view, column(0.0, page))
    }
}

/// What can be done.
fn calls<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, backups, .. } = view;
    let button = |key: &str, icon| Button::new(texts.get(key)).icon(icon);
    let now = button("backups-now", Icon::Copy);
    // One primary call at a time.
    let now = if backups.wanted.is_none() { now.primary(colors) } else { now };
    wrap(
        GAP_S,
        [
            now.node(colors, Action::Backup(BackupAction::BackUp)),
            button("backups-save", Icon::Upload).node(colors, Action::Backup(BackupAction::SaveBackup)),
            button("backups-open", Icon::Folder).node(colors, Action::Backup(BackupAction::PickBackup)),
            button("backups-check", Icon::Check).node(colors, Action::Backup(BackupAction::CheckHistory)),
        ],
    )
}

/// Asks before anything is replaced, and says what becomes of what is here.
fn question<'a>(wanted: &Path, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, backups, .. } = view;
    let known = backups.saved.iter().flatten().find(|saved| saved.path == wanted);
    let which = known.map_or_else(|| wanted.display().to_string(), |saved| when(saved, view));
    let title = texts.with("backups-ask", &[("which", (&which).into())]);
    let restore = Button::new(texts.get("backups-restore")).primary(colors);
    let keep = Button::new(texts.get("backups-keep"));
    column(
        0.0,
        [
            label(title, Style::COMPACT.semibold(), colors.ink).role(Role::Status),
            space(GAP_S),
            label(texts.get("backups-ask-lead"), Style::COMPACT, colors.ink),
            space(GAP_L),
            wrap(
                GAP_S,
                [
                    restore.node(colors, Action::Backup(BackupAction::RestoreBackup(wanted.to_owned()))),
                    keep.node(colors, Action::Backup(BackupAction::KeepHistory)),
                ],
            ),
        ],
    )
    .card(CARD_PAD, colors)
    .at_most(CARD_MOST)
    .behind(|ui, _| {
        ui.input(|input| input.key_pressed(Key::Escape)).then_some(Action::Backup(BackupAction::KeepHistory))
    })
}

/// Where the copies are.
fn folder<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, backups, .. } = view;
    let folder = backups.folder.display().to_string();
    let words = texts.with("backups-folder", &[("path", (&folder).into())]);
    if backups.is_decided {
        workplace::managed(words, view)
    } else {
        label(words, Style::SMALL, colors.muted).at_most(MEASURE)
    }
}

/// A card with a row a copy.
fn list<'a>(saved: &'a [Saved], view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let mut rows = Vec::new();
    for copy in saved {
        if !rows.is_empty() {
            rows.push(hairline(colors));
        }
        let when = when(copy, view);
        let name = texts.with("backups-restore-name", &[("which", (&when).into())]);
        let restore = Button::new(texts.get("backups-restore-one")).name(name);
        let size = texts.size(copy.bytes);
        let about =
            if copy.name.is_safety { texts.with("backups-about-safety", &[("size", (&size).into())]) } else { size };
        let words = [label(when, Style::COMPACT.semibold(), colors.ink), label(about, Style::SMALL, colors.muted)];
        let restore = restore.node(colors, Action::Backup(BackupAction::WantBackup(copy.path.clone())));
        rows.push(row(GAP_L, [column(0.0, words).at_least(WORDS_LEAST), restore]).stacked_gap(GAP_XS).pad(ROW_PAD));
    }
    column(0.0, rows).card(LIST_PAD, colors).at_most(CARD_MOST)
}

/// `4. juni 2026 kl. 09.14`.
fn when(copy: &Saved, view: &View<'_>) -> String {
    let View { texts, .. } = view;
    let (date, time) = (texts.date(copy.name.made.date()), texts.clock(copy.name.made.time()));
    texts.with("backups-when", &[("date", (&date).into()), ("time", (&time).into())])
}
