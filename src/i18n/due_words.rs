//! What is due in words: how much, by when, how far off.

use super::Texts;
use crate::plan::{Counts, Distance};
use jiff::civil::Date;

impl Texts {
    /// «to tiltak og én egenvurdering»; empty where nothing is due.
    pub fn due_count(&self, counts: Counts) -> String {
        let Counts { actions, assessments, .. } = counts;
        let some = |key: &str, count: usize| {
            let words = self.count_word(count);
            self.with(key, &[("count", count.into()), ("words", (&words).into())])
        };
        match (actions, assessments) {
            (0, 0) => String::new(),
            (_, 0) => some("due-actions", actions),
            (0, _) => some("due-assessments", assessments),
            _ => {
                let (actions, assessments) = (some("due-actions", actions), some("due-assessments", assessments));
                self.with("due-both", &[("actions", (&actions).into()), ("assessments", (&assessments).into())])
            }
        }
    }

    /// «én frist er ute», where something is.
    pub fn overdue(&self, counts: Counts) -> Option<String> {
        let words = self.count_word(counts.overdue);
        let args = [("count", counts.overdue.into()), ("words", (&words).into())];
        (counts.overdue > 0).then(|| self.with("due-overdue", &args))
    }

    /// «Frist 9. juni», «Fristen var 12. desember 2025».
    pub fn due_date(&self, date: Date, today: Date) -> String {
        let words = self.date_from(date, today);
        self.with(if date < today { "due-was" } else { "due-date" }, &[("date", (&words).into())])
    }

    /// «om 5 dager», «168 dager over fristen».
    pub fn distance(&self, distance: Distance) -> String {
        let (key, count) = match distance {
            Distance::Past(count) => ("due-past", count),
            Distance::Today => ("due-today", 0),
            Distance::Tomorrow => ("due-tomorrow", 0),
            Distance::Days(count) => ("due-in-days", count),
            Distance::Weeks(count) => ("due-in-weeks", count),
            Distance::Months(count) => ("due-in-months", count),
        };
        self.with(key, &[("count", count.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use jiff::civil::date;

    #[test]
    fn what_is_due_is_said_in_words() {
        let nb = Texts::new(Language::Bokmal);
        let counts = |actions, assessments, overdue| Counts { actions, assessments, overdue };
        assert_eq!(nb.due_count(counts(1, 0, 0)), "ett tiltak");
        assert_eq!(nb.due_count(counts(0, 1, 0)), "én egenvurdering");
        assert_eq!(nb.due_count(counts(2, 1, 0)), "to tiltak og én egenvurdering");
        assert_eq!(nb.due_count(counts(0, 0, 0)), "");
        assert_eq!(nb.overdue(counts(2, 1, 1)).as_deref(), Some("én frist er ute"));
        assert_eq!(nb.overdue(counts(2, 1, 0)), None);
        let today = date(2026, 5, 28);
        assert_eq!(nb.distance(Distance::between(today, date(2025, 12, 11))), "168 dager over fristen");
        assert_eq!(nb.distance(Distance::between(today, date(2026, 5, 27))), "én dag over fristen");
        assert_eq!(nb.due_date(date(2025, 12, 12), today), "Fristen var 12. desember 2025");
        assert_eq!(nb.due_date(date(2026, 6, 9), today), "Frist 9. juni");
        let en = Texts::new(Language::English);
        assert_eq!(en.distance(Distance::Past(168)), "168 days overdue");
        assert_eq!(Texts::new(Language::Nynorsk).due_count(counts(1, 1, 0)), "eitt tiltak og éi eigenvurdering");
    }
}
