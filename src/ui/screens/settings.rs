//! Settings.

use super::scroll::{self, Page};
use super::{own_instruments, workplace};
use crate::instrument::Language;
use crate::settings::{Settings, Theme};
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button, Tab};
use egui::{Ui, pos2, vec2};

/// The text sizes that are offered, in per cent; the first is the system's.
const TEXT_SIZES: [Option<u16>; 6] = [None, Some(100), Some(125), Some(150), Some(175), Some(200)];

/// The page keeps nothing.
#[derive(Default)]
pub struct SettingsScreen;

impl SettingsScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        scroll::page(ui, "settings", view.texts, |ui, page| {
            let View { texts, colors, settings, policy, .. } = view;
            let at = pos2(page.left, page.origin.y + 24.0);
            let title = text::heading(ui, at, page.width, &texts.get("settings-title"), Style::TITLE, colors.ink);
            let words = texts.get("about-open");
            let about = Button::new(&words).icon(Icon::Info);
            let is_tight = title.width() + about.width(ui) + 16.0 > page.width;
            let at = if is_tight { title.left_bottom() + vec2(0.0, 8.0) } else { pos2(page.right(), at.y) };
            let anchor = if is_tight { Anchor::Left } else { Anchor::Right };
            let about = about.show_at(ui, at, anchor, colors);
            let mut y = if is_tight { about.rect.bottom() + 16.0 } else { page.origin.y + 80.0 };
            let mut chosen: Option<Settings> = None;

            let languages = ["language-nb", "language-nn", "language-en"].map(|key| texts.get(key));
            let selected = Language::ALL.iter().position(|language| *language == texts.language());
            let is_locked = policy.language.is_some();
            if let Some(index) = choice(ui, page, &mut y, "settings-language", &languages, selected, is_locked, view) {
                chosen = Some(Settings { language: Language::ALL.get(index).copied(), ..(*settings).clone() });
            }
            let themes = Theme::ALL.map(|theme| texts.get(workplace::theme_key(theme)));
            let current = settings.theme.unwrap_or_default();
            let selected = Theme::ALL.iter().position(|theme| *theme == current);
            let is_locked = policy.theme.is_some();
            if let Some(index) = choice(ui, page, &mut y, "settings-theme", &themes, selected, is_locked, view) {
                chosen = Some(Settings { theme: Theme::ALL.get(index).copied(), ..(*settings).clone() });
            }
            let sizes = TEXT_SIZES.map(|size| match size {
                Some(percent) => texts.with("text-percent", &[("percent", usize::from(percent).into())]),
                None => texts.get("text-size-system"),
            });
            let selected = TEXT_SIZES.iter().position(|size| *size == settings.text_percent);
            if let Some(index) = choice(ui, page, &mut y, "settings-text-size", &sizes, selected, false, view) {
                chosen =
                    Some(Settings { text_percent: TEXT_SIZES.get(index).copied().flatten(), ..(*settings).clone() });
            }
            let is_hidden = settings.hide_chart_until_end.unwrap_or_default();
            let words = texts.get("settings-hide-chart");
            if widgets::checkbox(ui, pos2(page.left, y + 12.0), is_hidden, &words, colors).clicked() {
                chosen = Some(Settings { hide_chart_until_end: Some(!is_hidden), ..(*settings).clone() });
            }
            let label =
                text::paragraph(ui, pos2(page.left + 32.0, y), page.width - 32.0, &words, Style::BODY, colors.ink);
            y = label.bottom() + 32.0;

            let heading = texts.get("settings-data");
            y = text::heading(ui, pos2(page.left, y), page.width, &heading, Style::LEAD.semibold(), colors.ink)
                .bottom();
            let words = texts.get("settings-data-lead");
            y = text::paragraph(ui, pos2(page.left, y + 4.0), page.width.min(620.0), &words, Style::BODY, colors.muted)
                .bottom()
                + 16.0;
            let calls = [
                ("settings-export", Icon::Upload, Action::ExportHistory),
                ("settings-import", Icon::Download, Action::Import),
                ("settings-backups", Icon::Copy, Action::Go(Place::Backups)),
                ("privacy-title", Icon::Shield, Action::Go(Place::Privacy)),
                ("settings-passphrase", Icon::Lock, Action::Go(Place::Passphrase)),
            ];
            let words = calls.each_ref().map(|(key, icon, _)| (texts.get(key), *icon));
            let at = pos2(page.left, y);
            let (bottom, pressed) = widgets::button_row(ui, at, page.width, &words, None, colors);
            let action = chosen.map(Action::Set);
            let action = action.or(pressed.and_then(|index| calls.get(index).map(|(.., action)| action.clone())));
            let action = action.or(about.clicked().then_some(Action::Go(Place::About)));
            let (bottom, chosen) = own_instruments::show(ui, page, bottom + 32.0, view);
            (workplace::show(ui, page, bottom, view), action.or(chosen))
        })
    }
}

/// A named row of tabs, or what the workplace has chosen; moves `y` below it.
fn choice(
    ui: &mut Ui,
    page: Page,
    y: &mut f32,
    key: &str,
    words: &[String],
    selected: Option<usize>,
    is_locked: bool,
    view: &View<'_>,
) -> Option<usize> {
    let name = view.texts.get(key);
    let label = text::label(ui, pos2(page.left, *y), Anchor::Left, &name, Style::COMPACT.semibold(), view.colors.ink);
    if is_locked {
        let value = selected.and_then(|index| words.get(index)).map_or("", String::as_str);
        *y = workplace::locked(ui, pos2(page.left, label.bottom() + 4.0), page.width, value, view) + 24.0;
        return None;
    }
    let tabs: Vec<Tab<'_>> = words.iter().map(|text| Tab { text, icon: None, marker: None }).collect();
    let at = pos2(page.left, label.bottom() + 8.0);
    let (rect, chosen) = widgets::tabs(ui, at, page.width, key, &tabs, selected.unwrap_or(usize::MAX), view.colors);
    *y = rect.bottom() + 24.0;
    chosen
}
