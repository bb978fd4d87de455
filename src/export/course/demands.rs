//! «Krav og forventninger»: what the room expects of leaders, of everybody and
//! for seniors, what of it stands in the personnel policy, and who does
//! something about it.

use crate::course::{InPolicy, Said};
use crate::export::ExportError;
use crate::export::report::{Block, Cell, Column, Document, Holds};
use crate::i18n::Texts;
use jiff::civil::Date;

/// The lists of the lesson's first page, in their order.
pub const LISTS: [&str; 3] = ["leadership", "followership", "seniors"];

/// The page.
///
/// # Errors
/// [`ExportError::NothingSaid`] where nothing was said in any of the lists: a
/// page with nothing on it would look like an answer.
pub fn demands(course: &str, round: (&str, Date), said: &[Said], texts: &Texts) -> Result<Document, ExportError> {
    let lists = LISTS.map(|list| (list, said.iter().filter(|said| said.list == list).collect::<Vec<_>>()));
    let all: Vec<&Said> = lists.iter().flat_map(|(_, said)| said).copied().collect();
    if all.is_empty() {
        return Err(ExportError::NothingSaid);
    }
    let mut blocks = vec![Block::plain(summary(&all, texts))];
    for (list, said) in lists.iter().filter(|(_, said)| !said.is_empty()) {
        let title = texts.get(&format!("demands-{list}"));
        let columns = vec![
            Column::new(texts.get("demands-expectation"), Holds::Words),
            Column::new(texts.get("demands-in-policy"), Holds::Short),
            Column::new(texts.get("demands-role"), Holds::Short),
        ];
        let rows = said.iter().map(|said| {
            let role = if said.role.is_empty() { texts.get("demands-nobody") } else { said.role.clone() };
            vec![Cell::from(said.text.as_str()), Cell::from(in_policy(said.policy, texts)), Cell::from(role)]
        });
        let rows = rows.collect();
        blocks.extend([Block::heading(2, title.clone()), Block::Table { caption: title, columns, rows }]);
    }
    let (round, date) = (round.0, texts.date(round.1));
    let day = texts.with("minutes-day", &[("round", round.into()), ("date", (&date).into())]);
    Ok(Document::page(texts.get("demands-title"), vec![course.to_owned(), day], blocks, &date, texts))
}

fn in_policy(policy: Option<InPolicy>, texts: &Texts) -> String {
    match policy {
        Some(policy) => texts.get(&format!("demands-policy-{}", policy.tag())),
        None => texts.get("demands-policy-none"),
    }
}

/// How much of it stands in the policy, and how much nobody follows up.
fn summary(said: &[&Said], texts: &Texts) -> String {
    let with = |policy: Option<InPolicy>| said.iter().filter(|said| said.policy == policy).count();
    let unknown = with(Some(InPolicy::Unknown)) + with(None);
    let figures = [
        ("all", said.len().into()),
        ("yes", with(Some(InPolicy::Yes)).into()),
        ("partly", with(Some(InPolicy::Partly)).into()),
        ("no", with(Some(InPolicy::No)).into()),
        ("unknown", unknown.into()),
        ("nobody", said.iter().filter(|said| said.role.is_empty()).count().into()),
    ];
    texts.with("demands-summary", &figures)
}
