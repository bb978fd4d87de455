//! The page of a conversation as it will be, laid out beside the window.

use super::App;
use super::job_results::{Made, Unmade};
use super::job_tasks;
use super::jobs::JobName;
use crate::paper::Paper;
use crate::ui::{PaperOf, Papers};

/// What is laid out.
#[derive(Default)]
pub struct PaperDesk {
    shown: Papers,
}

impl PaperDesk {
    /// What was asked for last, and what is laid out.
    pub fn shown(&self) -> &Papers {
        &self.shown
    }
}

impl App {
    /// Lays a page out, when the one before it is.
    pub(super) fn lay_out(&mut self, ctx: &egui::Context, wanted: PaperOf) {
        self.papers.shown.wanted = Some(wanted.clone());
        let snapshot = self.snapshot();
        self.begin(ctx, JobName::Paper, move |_| {
            let made = job_tasks::papers(&snapshot, &wanted.page);
            Box::new(move |app, ctx| app.take_papers(ctx, wanted, made))
        });
    }

    fn take_papers(&mut self, ctx: &egui::Context, of: PaperOf, made: Made<Vec<Paper>>) {
        match made {
            Ok(laid) => (self.papers.shown.laid, self.papers.shown.of) = (laid, Some(of.page.id)),
            Err(Unmade::Failed(text)) => self.tell_error(text),
            Err(Unmade::Cancelled) => {}
        }
        // What was asked for meanwhile waits no longer.
        if let Some(wanted) = self.papers.shown.wanted.clone().filter(|wanted| *wanted != of) {
            self.lay_out(ctx, wanted);
        }
    }
}
