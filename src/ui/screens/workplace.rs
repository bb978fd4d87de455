//! What the workplace has decided: a locked setting, and all of them in one
//! place, with what does not hold.

use super::scroll::{MEASURE, Page};
use crate::group::Floor;
use crate::settings::Theme;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Style};
use crate::ui::view::View;
use crate::ui::widgets;
use egui::{Pos2, Rect, Ui, pos2, vec2};

const PADDING: f32 = 24.0;
/// From a row's icon to its words.
const INDENT: f32 = 28.0;

/// The key of a theme's name.
pub fn theme_key(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "theme-system",
        Theme::Light => "theme-light",
        Theme::Dark => "theme-dark",
        Theme::HighContrast => "theme-high-contrast",
    }
}

/// A setting that the workplace has decided, in the place of the choice; gives
/// where it ended.
pub fn locked(ui: &mut Ui, at: Pos2, width: f32, value: &str, view: &View<'_>) -> f32 {
    let View { texts, colors, .. } = view;
    let icon = Rect::from_center_size(at + vec2(ICON_SMALL / 2.0, 14.0), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, Icon::Lock, icon, colors.muted);
    let at = at + vec2(INDENT, 2.0);
    let width = width - INDENT;
    let value = text::paragraph(ui, at, width, value, Style::BODY, colors.ink);
    let at = pos2(at.x, value.bottom());
    text::paragraph(ui, at, width, &texts.get("policy-locked"), Style::SMALL, colors.muted).bottom()
}

/// Everything that is decided, from `y` down; nothing where there is no
/// policy. Gives where it ended.
pub fn show(ui: &mut Ui, page: Page, y: f32, view: &View<'_>) -> f32 {
    let View { texts, colors, policy_file, policy_problems, .. } = view;
    let Some(file) = policy_file else { return y };
    let y = y + 32.0;
    let words = texts.get("policy-locked");
    let heading = text::heading(ui, pos2(page.left, y), page.width, &words, Style::LEAD.semibold(), colors.ink);
    let words = texts.with("policy-lead", &[("path", (&file.display().to_string()).into())]);
    let at = pos2(page.left, heading.bottom() + 4.0);
    let mut y = text::paragraph(ui, at, page.width.min(MEASURE), &words, Style::BODY, colors.muted).bottom() + 16.0;
    let decided = decided(view);
    if !decided.is_empty() {
        y = card(ui, page, y, Icon::Lock, None, &decided, view) + 16.0;
    }
    if !policy_problems.is_empty() {
        let lead = texts.with("policy-problems", &[("count", policy_problems.len().into())]);
        let problems: Vec<String> = policy_problems.iter().map(|problem| texts.policy_problem(problem)).collect();
        y = card(ui, page, y, Icon::Warning, Some(&lead), &problems, view) + 16.0;
    }
    y - 16.0
}

/// A sentence a decision.
fn decided(view: &View<'_>) -> Vec<String> {
    let View { texts, policy, .. } = view;
    let with = |key: &str, value: String| texts.with(key, &[("value", (&value).into())]);
    let language = policy.language.map(|language| texts.get(&format!("language-{}", language.tag())));
    let floor = policy.group_floor;
    [
        language.map(|name| with("policy-language", name)),
        policy.theme.map(|theme| with("policy-theme", texts.get(theme_key(theme)))),
        policy.data_folder.as_ref().map(|folder| with("policy-data-folder", folder.display().to_string())),
        policy.backup_folder.as_ref().map(|folder| with("policy-backup-folder", folder.display().to_string())),
        (floor > Floor::LOWEST).then(|| texts.with("policy-group-floor", &[("count", floor.persons().into())])),
        policy.encryption_required.then(|| texts.get("policy-encryption")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A card with a row a line, each after the icon; gives where it ended.
fn card(ui: &mut Ui, page: Page, top: f32, icon: Icon, lead: Option<&str>, lines: &[String], view: &View<'_>) -> f32 {
    let colors = view.colors;
    let width = page.width.min(760.0);
    let inner = width - 2.0 * PADDING;
    let color = if icon == Icon::Warning { colors.danger } else { colors.muted };
    let height = |words: &str, style, width| text::galley(ui, words, style, colors.ink, width).size().y;
    let lead_height = lead.map_or(0.0, |lead| height(lead, Style::COMPACT.semibold(), inner) + 8.0);
    let rows: f32 = lines.iter().map(|line| height(line, Style::COMPACT, inner - INDENT) + 8.0).sum();
    let rect = Rect::from_min_size(pos2(page.left, top), vec2(width, PADDING * 2.0 + lead_height + rows - 8.0));
    widgets::card(ui, rect, colors);
    let mut y = rect.top() + PADDING;
    let left = rect.left() + PADDING;
    if let Some(lead) = lead {
        y = text::paragraph(ui, pos2(left, y), inner, lead, Style::COMPACT.semibold(), colors.ink).bottom() + 8.0;
    }
    for line in lines {
        let center = pos2(left + ICON_SMALL / 2.0, y + Style::COMPACT.line_height() / 2.0);
        icons::paint(ui, icon, Rect::from_center_size(center, vec2(ICON_SMALL, ICON_SMALL)), color);
        let at = pos2(left + INDENT, y);
        y = text::paragraph(ui, at, inner - INDENT, line, Style::COMPACT, colors.ink).bottom() + 8.0;
    }
    rect.bottom()
}

/// The words under a choice that a policy limits.
pub fn limit(ui: &mut Ui, at: Pos2, width: f32, words: &str, view: &View<'_>) -> f32 {
    let colors = view.colors;
    let icon = Rect::from_center_size(at + vec2(ICON_SMALL / 2.0, 10.0), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, Icon::Lock, icon, colors.muted);
    let words = format!("{words} {}", view.texts.get("policy-locked"));
    text::paragraph(ui, at + vec2(INDENT, 0.0), width - INDENT, &words, Style::SMALL, colors.muted).bottom()
}
