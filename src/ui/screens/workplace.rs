//! What the workplace has decided: a managed setting, and all of them in one
//! place, with what does not hold.

use crate::group::Floor;
use crate::settings::Theme;
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label};
use crate::ui::parts;
use crate::ui::spacing::{CARD_MOST, CARD_PAD, GAP_L, GAP_S, GAP_XS, MEASURE};
use crate::ui::text::Style;
use crate::ui::view::View;

/// The key of a theme's name.
pub fn theme_key(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "theme-system",
        Theme::Light => "theme-light",
        Theme::Dark => "theme-dark",
        Theme::HighContrast => "theme-high-contrast",
    }
}

/// A setting that the workplace has decided, in the place of the choice.
pub fn managed<'a, M>(value: String, view: &'a View<'_>) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let words = [label(value, Style::BODY, colors.ink), label(texts.get("policy-locked"), Style::SMALL, colors.muted)];
    parts::marked(Icon::Lock, colors.muted, Style::BODY, column(0.0, words))
}

/// Everything that is decided; nothing where there is no policy.
pub fn section<'a>(view: &'a View<'_>) -> Option<Node<'a, Action>> {
    let View { texts, colors, policy_file, policy_problems, .. } = view;
    let file = policy_file.as_ref()?.display().to_string();
    let lead = texts.with("policy-lead", &[("path", (&file).into())]);
    let mut section = vec![column(
        GAP_XS,
        [
            heading(texts.get("policy-locked"), Style::LEAD.semibold(), colors.ink),
            label(lead, Style::BODY, colors.muted).at_most(MEASURE),
        ],
    )];
    let decided = decided(view);
    if !decided.is_empty() {
        section.push(card(Icon::Lock, None, decided, view));
    }
    if !policy_problems.is_empty() {
        let lead = texts.with("policy-problems", &[("count", policy_problems.len().into())]);
        let problems = policy_problems.iter().map(|problem| texts.policy_problem(problem)).collect();
        section.push(card(Icon::Warning, Some(lead), problems, view));
    }
    Some(column(GAP_L, section))
}

/// A sentence a decision.
fn decided(view: &View<'_>) -> Vec<String> {
    let View { texts, policy, .. } = view;
    let with = |key: &str, value: String| texts.with(key, &[("value", (&value).into())]);
    let language = policy.language.map(|language| texts.get(&format!("language-{}", language.tag())));
    let floor = policy.floor(Floor::LOWEST);
    [
        language.map(|name| with("policy-language", name)),
        policy.theme.map(|theme| with("policy-theme", texts.get(theme_key(theme)))),
        policy.data_folder.as_ref().map(|folder| with("policy-data-folder", folder.display().to_string())),
        policy.backup_folder.as_ref().map(|folder| with("policy-backup-folder", folder.display().to_string())),
        (floor > Floor::LOWEST).then(|| texts.with("policy-group-floor", &[("count", floor.persons().into())])),
        (!policy.may_be_unencrypted()).then(|| texts.get("policy-encryption")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A card with a row a line, each after the icon.
fn card<'a>(icon: Icon, lead: Option<String>, lines: Vec<String>, view: &'a View<'_>) -> Node<'a, Action> {
    let colors = view.colors;
    let color = if icon == Icon::Warning { colors.danger } else { colors.muted };
    let lead = lead.map(|lead| label(lead, Style::COMPACT.semibold(), colors.ink));
    let lines = lines
        .into_iter()
        .map(|words| parts::marked(icon, color, Style::COMPACT, label(words, Style::COMPACT, colors.ink)));
    column(GAP_S, lead.into_iter().chain(lines)).card(CARD_PAD, colors).at_most(CARD_MOST)
}
