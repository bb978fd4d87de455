//! What the history answers to a collection.

use super::{Asked, Next};
use crate::app::App;
use crate::app::jobs::JobName;
use crate::group::{CourseCode, Sheet};
use crate::instrument::InstrumentId;
use crate::service::collecting::Collector;
use crate::service::{ServiceError, store_words};
use crate::store::{Ask, Collecting, Remembered, Revealing, SealedRow, StoreError};
use std::path::PathBuf;
use std::sync::Arc;

impl App {
    pub(in crate::app) fn asked_of_collection(&mut self, ticket: u64) -> Option<Asked> {
        if !self.collect.is_asked(ticket) {
            return None;
        }
        self.collect.open.as_mut()?.asked.take().map(|(_, asked)| asked)
    }

    /// What lies sealed is opened beside the window.
    pub(in crate::app) fn take_sealed(&mut self, ctx: &egui::Context, ticket: u64, rows: Vec<SealedRow>) {
        let Some(Asked::Rows) = self.asked_of_collection(ticket) else { return };
        let Some(open) = &mut self.collect.open else { return };
        let code = open.view.course;
        // Nothing else is asked for meanwhile.
        open.asked = Some((ticket, Asked::Rows));
        let (courses, catalog) = (Arc::clone(&self.state.contents.courses), self.state.catalog.clone());
        self.begin_at_any_price(ctx, JobName::Gather, move |_| {
            let course = courses.led(code);
            let opened = course.map(|course| Collector::new(course, &courses.led, &catalog, rows));
            Box::new(move |app, ctx| app.take_collector(ctx, code, opened))
        });
    }

    pub(in crate::app) fn take_collector(
        &mut self,
        ctx: &egui::Context,
        code: CourseCode,
        opened: Option<Result<Collector, ServiceError>>,
    ) {
        let Some(open) = self.collect.open.as_mut().filter(|open| open.view.course == code) else { return };
        open.asked = None;
        match opened {
            Some(Ok(collector)) => {
                let known = collector.known().into_iter().map(|(_, known)| known).collect();
                open.collector = Some(collector);
                self.ask_collection(Ask::Standings(known), Asked::Standings);
                self.show_collection();
            }
            Some(Err(error)) => {
                open.is_held = true;
                let words = error.describe(&self.texts);
                self.tell_error(words);
            }
            None => self.collect.open = None,
        }
        self.go_on_collecting(ctx);
    }

    /// What an older copy brought back goes again.
    pub(in crate::app) fn take_standings(&mut self, ctx: &egui::Context, ticket: u64, standings: &[Remembered]) {
        let Some(Asked::Standings) = self.asked_of_collection(ticket) else { return };
        let collector = self.collect.open.as_ref().and_then(|open| open.collector.as_ref());
        if let Some(batch) = collector.and_then(|collector| collector.forget(standings)) {
            self.store_batch(batch, Vec::new(), None);
        }
        self.go_on_collecting(ctx);
    }

    /// What was handed in is on disk, and counts.
    pub(in crate::app) fn take_collected(&mut self, ctx: &egui::Context, ticket: u64, outcome: &Collecting) {
        let Some(Asked::Batch(batch, items, next)) = self.asked_of_collection(ticket) else { return };
        let Some(open) = &mut self.collect.open else { return };
        match outcome {
            Collecting::Stored(_) => {
                if let Some(Next::Sheet(sheet, _)) = &next
                    && let Some(one) = open.view.asked.iter_mut().find(|one| one.instrument.id == sheet.instrument)
                {
                    one.sheet = Sheet::new(&one.instrument);
                }
                if let Some(collector) = &mut open.collector {
                    collector.settle(*batch, outcome);
                    let (code, received) = (open.view.course, collector.received());
                    self.state.contents.set_received(code, received);
                }
                // More has come: what was refused before may be shown with it.
                self.end_refusals();
            }
            // Another program was in between: all of it is held against what
            // is there now.
            Collecting::Stale => {
                open.collector = None;
                open.read.extend(items);
                open.next.splice(0..0, next);
            }
        }
        self.go_on_collecting(ctx);
    }

    pub(in crate::app) fn end_refusals(&mut self) {
        let Some(open) = &mut self.collect.open else { return };
        open.view.asked.iter_mut().for_each(|awaited| awaited.refused = None);
    }

    pub(in crate::app) fn take_were_shown(&mut self, ctx: &egui::Context, ticket: u64, were_shown: &[bool]) {
        let Some(Asked::WereShown { instruments, left, known, mut shown }) = self.asked_of_collection(ticket) else {
            return;
        };
        let persons = known.into_iter().map(|(_, person)| person).zip(were_shown);
        shown.extend(persons.filter(|(_, was_shown)| **was_shown).map(|(person, _)| person));
        self.ask_earlier(instruments, left, shown);
        self.go_on_collecting(ctx);
    }

    /// The result is remembered and stored, and may be seen; or why not.
    pub(in crate::app) fn take_course_revealed(&mut self, ctx: &egui::Context, ticket: u64, revealing: Revealing) {
        let Some(Asked::Reveal(reveal)) = self.asked_of_collection(ticket) else { return };
        let Some(open) = &mut self.collect.open else { return };
        match revealing {
            Revealing::Shown(results) => {
                let Some(collector) = &mut open.collector else { return };
                let files = collector.files_of(&reveal, &results);
                open.shown.extend(files.into_iter().map(PathBuf::from));
                collector.settle_reveal(&reveal, &results);
                let (code, received) = (open.view.course, collector.received());
                self.state.contents.set_received(code, received);
                self.state.contents.add_results(code, results);
                self.end_revealing(None);
            }
            Revealing::Refused(instrument, refusal) => {
                self.end_revealing(Some((&instrument, refusal)));
                // The others are shown, as they would be without it.
                let others: Vec<InstrumentId> = reveal.instruments().filter(|id| *id != instrument).collect();
                if let Some(open) = self.collect.open.as_mut().filter(|_| !others.is_empty()) {
                    open.next.push(Next::Reveal(others));
                }
            }
            Revealing::Stale => {
                open.collector = None;
                let again = reveal.instruments().collect();
                open.next.insert(0, Next::Reveal(again));
            }
        }
        self.go_on_collecting(ctx);
    }

    /// Nothing of it was stored: it waits for the next thing that is done.
    pub(in crate::app) fn tell_not_collected(&mut self, ticket: u64, error: &StoreError) {
        let Some(asked) = self.asked_of_collection(ticket) else { return };
        let is_revealing = matches!(asked, Asked::WereShown { .. } | Asked::Reveal(_));
        self.put_back(asked);
        if is_revealing {
            return self.tell_not_remembered(error);
        }
        let why = store_words(error, &self.texts.get("this-history"), &self.texts);
        self.tell_error(self.texts.with("collect-not-stored", &[("why", (&why).into())]));
    }

    /// Nothing of a result is shown that could not be remembered.
    fn tell_not_remembered(&mut self, error: &StoreError) {
        log::error!("a result was not remembered: {}", error.key());
        let why = store_words(error, &self.texts.get("this-history"), &self.texts);
        self.tell_error(self.texts.with("group-not-remembered", &[("why", (&why).into())]));
    }
}
