//! What a collection does next: it reads what was chosen, and asks the history
//! for one thing at a time.

use super::{Asked, Chosen, Next};
use crate::app::App;
use crate::app::jobs::JobName;
use crate::group::{Person, Refusal};
use crate::instrument::InstrumentId;
use crate::platform::files;
use crate::service::ServiceError;
use crate::service::collecting::{self, Batch, Found, Item, Keyed, Named, Rounds, Wanted};
use crate::store::{Ask, Collecting};
use std::collections::HashSet;
use std::sync::Arc;

impl App {
    /// Asks the history for the next thing, or has the next thing read, where
    /// nothing is under way.
    pub(in crate::app) fn go_on_collecting(&mut self, ctx: &egui::Context) {
        self.read_chosen(ctx);
        self.tend_left(ctx);
        let Some(open) = &self.collect.open else { return };
        if open.asked.is_some() || open.is_held || open.view.is_keyless {
            return self.show_collection();
        }
        if open.collector.is_none() {
            let code = open.view.course;
            return self.ask_collection(Ask::Collected(code), Asked::Rows);
        }
        if let Err(error) = self.plan_next() {
            let words = error.describe(&self.texts);
            self.tell_error(words);
        }
        self.show_collection();
    }

    pub(in crate::app) fn ask_collection(&mut self, ask: Ask, asked: Asked) {
        match self.ask_store(ask) {
            Some(ticket) => {
                if let Some(open) = &mut self.collect.open {
                    open.asked = Some((ticket, asked));
                }
            }
            None => self.put_back(asked),
        }
    }

    /// The history does not answer any more: nothing that waits for it is lost,
    /// and nobody waits for a result.
    pub(in crate::app) fn hold_collection(&mut self) {
        if let Some((_, asked)) = self.collect.open.as_mut().and_then(|open| open.asked.take()) {
            self.put_back(asked);
        }
    }

    /// It waits for the next thing that is done.
    pub(in crate::app) fn put_back(&mut self, asked: Asked) {
        let Some(open) = &mut self.collect.open else { return };
        open.is_held = true;
        match asked {
            Asked::Batch(_, items, next) => {
                open.read.extend(items);
                open.next.splice(0..0, next);
            }
            Asked::Standings => open.collector = None,
            Asked::WereShown { .. } | Asked::Reveal(_) => self.end_revealing(None),
            Asked::Rows => {}
        }
        self.show_collection();
    }

    pub(in crate::app) fn show_collection(&mut self) {
        let Some(open) = &mut self.collect.open else { return };
        if let Some(course) = self.state.contents.courses.led(open.view.course) {
            open.refresh(course);
        }
    }

    pub(in crate::app) fn read_chosen(&mut self, ctx: &egui::Context) {
        if self.jobs.is_running(JobName::Collect) {
            return;
        }
        let now = (self.edge.now)().timestamp();
        let Some(reader) = self.collect.reader() else { return };
        let Some(open) = self.collect.open.as_mut().filter(|open| !open.chosen.is_empty()) else { return };
        let chosen = std::mem::take(&mut open.chosen);
        let code = open.view.course;
        self.begin_at_any_price(ctx, JobName::Collect, move |progress| {
            let (mut read, mut withdrawn, mut is_called_off) = (Vec::new(), Vec::new(), false);
            let count = chosen.len();
            for (at, one) in chosen.into_iter().enumerate() {
                // What was pasted does not come again, and a file can be chosen
                // once more.
                is_called_off |= progress.reached(at, count).is_err() && matches!(one, Chosen::File(_));
                match one {
                    Chosen::Text(name, text) => read.extend(reader.text(&name, &text, now)),
                    Chosen::File(_) if is_called_off => {}
                    Chosen::File(path) if files::is_folder(&path) => {
                        let inside = collecting::list(&path).unwrap_or_default();
                        read.extend(inside.iter().flat_map(|path| reader.file(path, Found::InFolder)));
                    }
                    Chosen::File(path) => read.extend(reader.file(&path, Found::Given)),
                    Chosen::Withdrawn(path) => {
                        withdrawn.push(Next::Withdraw(reader.file(&path, Found::Given), None));
                    }
                }
            }
            Box::new(move |app, ctx| {
                if let Some(open) = app.collect.open.as_mut().filter(|open| open.view.course == code) {
                    open.read.extend(read);
                    open.next.extend(withdrawn);
                }
                if is_called_off {
                    app.tell("collect-called-off");
                }
                app.go_on_collecting(ctx);
            })
        });
    }

    /// Plans the next change and asks the history for it.
    pub(in crate::app) fn plan_next(&mut self) -> Result<(), ServiceError> {
        let now = (self.edge.now)().timestamp();
        let Some(open) = &mut self.collect.open else { return Ok(()) };
        let Some(collector) = &open.collector else { return Ok(()) };
        if let (Some(listed), Some(folder)) = (open.listed.take(), &open.view.folder)
            && let Some(batch) = collector.gone(folder, &listed)
        {
            self.store_batch(batch, Vec::new(), None);
            return Ok(());
        }
        if !open.read.is_empty() {
            let items = std::mem::take(&mut open.read);
            let batch = collector.plan(&items, open.view.round, Rounds::Shown)?;
            self.store_batch(batch, items, None);
            return Ok(());
        }
        // What had come before a result was asked for is in it.
        let is_reading = self.jobs.is_running(JobName::Collect) || !open.chosen.is_empty();
        if open.next.is_empty() || is_reading && matches!(open.next.first(), Some(Next::Reveal(_))) {
            return Ok(());
        }
        match open.next.remove(0) {
            Next::Sheet(sheet, same) => {
                let awaited = open.view.asked.iter().find(|one| one.instrument.id == sheet.instrument);
                let Some(answers) = awaited.and_then(|awaited| sheet.answers(&awaited.instrument)) else {
                    return Ok(());
                };
                let keyed = Keyed { instrument: &sheet.instrument, answers, mark: sheet.mark(), same };
                match collector.key_sheet(&keyed, open.view.round, now)? {
                    Some(batch) => self.store_batch(batch, Vec::new(), Some(Next::Sheet(sheet, same))),
                    None => open.view.same_mark = Some(sheet),
                }
            }
            Next::Undo => {
                if let Some(batch) = collector.undo_sheet() {
                    self.store_batch(batch, Vec::new(), Some(Next::Undo));
                }
            }
            Next::Withdraw(items, delivery) => {
                let named = delivery.map_or(Named::Given(&items), Named::Receipt);
                let batch = collector.withdraw(&named)?;
                self.store_batch(batch, Vec::new(), Some(Next::Withdraw(items, delivery)));
            }
            Next::Reveal(instruments) => {
                let left = instruments.clone();
                self.ask_earlier(instruments, left, HashSet::new());
            }
        }
        Ok(())
    }

    /// Stores a batch; one in which nothing changes is settled at once.
    pub(in crate::app) fn store_batch(&mut self, batch: Batch, items: Vec<Item>, next: Option<Next>) {
        if !batch.is_empty() {
            let ask = Ask::Collect(Box::new(batch.collect.clone()));
            return self.ask_collection(ask, Asked::Batch(Box::new(batch), items, next));
        }
        let Some(open) = &mut self.collect.open else { return };
        if let Some(collector) = &mut open.collector {
            collector.settle(batch, &Collecting::Stored(Vec::new()));
        }
    }

    /// Asks who was in the round before, one questionnaire after the other, and
    /// then to show them.
    pub(in crate::app) fn ask_earlier(
        &mut self,
        instruments: Vec<InstrumentId>,
        mut left: Vec<InstrumentId>,
        shown: HashSet<Person>,
    ) {
        let Some(open) = &self.collect.open else { return };
        let course = self.state.contents.courses.led(open.view.course).cloned();
        let (Some(course), Some(collector)) = (course, &open.collector) else { return };
        let round = open.view.round;
        while let Some(instrument) = left.pop() {
            if let Some((occasion, known)) = collector.earlier(&course, round, &instrument) {
                let ask = Ask::WereShown(occasion, known.clone());
                return self.ask_collection(ask, Asked::WereShown { instruments, left, known, shown });
            }
        }
        let at = (self.edge.now)().timestamp();
        let wanted = Wanted { round, instruments, floor: open.view.floor, at };
        match collector.reveal(&course, &wanted, &shown) {
            Ok(reveal) => {
                let reveal = Arc::new(reveal);
                self.ask_collection(Ask::RevealCourse(Arc::clone(&reveal)), Asked::Reveal(reveal));
            }
            Err(error) => {
                let words = error.describe(&self.texts);
                self.tell_error(words);
                self.end_revealing(None);
            }
        }
    }

    pub(in crate::app) fn end_revealing(&mut self, refused: Option<(&InstrumentId, Refusal)>) {
        let Some(open) = &mut self.collect.open else { return };
        open.view.is_revealing = false;
        for awaited in &mut open.view.asked {
            awaited.refused = refused.filter(|(id, _)| **id == awaited.instrument.id).map(|(_, refusal)| refusal);
        }
    }
}
