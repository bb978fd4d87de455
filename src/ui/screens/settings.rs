//! Settings.

use super::{own_files, workplace};
use crate::instrument::Language;
use crate::settings::{Settings, Theme};
use crate::ui::action::{Action, FileAction, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, line, space, wrap};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, GAP_XXL, MEASURE};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::{Id, Ui};

/// The text sizes that are offered, in per cent; the first is the system's.
const TEXT_SIZES: [Option<u16>; 6] = [None, Some(100), Some(125), Some(150), Some(175), Some(200)];

/// The page keeps nothing.
#[derive(Default)]
pub struct SettingsScreen;

impl SettingsScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let about = Button::new(texts.get("about-open")).icon(Icon::Info);
        let about = about.node(colors, Action::Go(Place::About));
        let keys = Button::new(texts.get("keys-open-all")).icon(Icon::Keyboard);
        let keys = keys.node(colors, Action::ShowKeys(true));
        let mut page = vec![
            parts::head(texts.get("settings-title"), String::new(), [keys, about], view),
            column(GAP_XL, [language(view), theme(view), text_size(view), chart(view)]),
            space(GAP_XXL),
            data(view),
            space(GAP_XXL),
            own_files::instruments(view),
        ];
        if let Some(decided) = workplace::section(view) {
            page.extend([space(GAP_XXL), decided]);
        }
        parts::page(ui, "settings", view, column(0.0, page))
    }
}

fn language<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, settings, policy, .. } = view;
    let words = Language::ALL.map(|language| texts.get(&format!("language-{}", language.tag())));
    let selected = Language::ALL.iter().position(|language| *language == texts.language());
    choice("settings-language", words.into(), selected, policy.language.is_some(), view, |index| Settings {
        language: Language::ALL.get(index).copied(),
        ..(*settings).clone()
    })
}

fn theme<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, settings, policy, .. } = view;
    let words = Theme::ALL.map(|theme| texts.get(workplace::theme_key(theme)));
    let current = settings.theme.unwrap_or_default();
    let selected = Theme::ALL.iter().position(|theme| *theme == current);
    choice("settings-theme", words.into(), selected, policy.theme.is_some(), view, |index| Settings {
        theme: Theme::ALL.get(index).copied(),
        ..(*settings).clone()
    })
}

fn text_size<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, settings, .. } = view;
    let words = TEXT_SIZES.map(|size| match size {
        Some(percent) => texts.with("text-percent", &[("percent", usize::from(percent).into())]),
        None => texts.get("text-size-system"),
    });
    let selected = TEXT_SIZES.iter().position(|size| *size == settings.text_percent);
    choice("settings-text-size", words.into(), selected, false, view, |index| Settings {
        text_percent: TEXT_SIZES.get(index).copied().flatten(),
        ..(*settings).clone()
    })
}

/// A named row of choices, or what the workplace has chosen.
fn choice<'a>(
    key: &'static str,
    words: Vec<String>,
    selected: Option<usize>,
    is_managed: bool,
    view: &'a View<'_>,
    chosen: impl FnOnce(usize) -> Settings + 'a,
) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let name = label(texts.get(key), Style::COMPACT.semibold(), colors.ink);
    if is_managed {
        let value = selected.and_then(|index| words.into_iter().nth(index)).unwrap_or_default();
        return column(GAP_XS, [name, workplace::managed(value, view)]);
    }
    let words = words.into_iter().map(|words| (words, None)).collect();
    let choices = parts::choices(key, words, selected, colors, |index| Action::Set(chosen(index)));
    column(GAP_S, [name, choices])
}

/// Whether the chart waits until everything is answered.
fn chart<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, settings, .. } = view;
    let is_hidden = settings.hide_chart_until_end.unwrap_or_default();
    let turned = Action::Set(Settings { hide_chart_until_end: Some(!is_hidden), ..(*settings).clone() });
    let words = texts.get("settings-hide-chart");
    let check = parts::checkbox(Id::unique("hide chart"), is_hidden, words.clone(), colors, turned);
    line(GAP_M, [check.high(Style::BODY.line_height()).top(), label(words, Style::BODY, colors.ink).fill()])
}

/// What can be done with everything that is stored.
fn data<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let calls = [
        ("settings-export", Icon::Upload, Action::File(FileAction::ExportHistory)),
        ("settings-import", Icon::Download, Action::File(FileAction::Import)),
        ("settings-backups", Icon::Copy, Action::Go(Place::Backups)),
        ("privacy-title", Icon::Shield, Action::Go(Place::Privacy)),
        ("settings-passphrase", Icon::Lock, Action::Go(Place::Passphrase)),
        ("messages-title", Icon::Note, Action::Go(Place::Messages)),
    ];
    let calls = calls.map(|(key, icon, action)| Button::new(texts.get(key)).icon(icon).node(colors, action));
    column(
        0.0,
        [
            heading(texts.get("settings-data"), Style::LEAD.semibold(), colors.ink),
            space(GAP_XS),
            label(texts.get("settings-data-lead"), Style::BODY, colors.muted).at_most(MEASURE),
            space(GAP_L),
            wrap(GAP_S, calls),
        ],
    )
}
