//! Work in the background, so that the window never waits: each job has a
//! name, refuses a second start, can be called off, and wakes the window when
//! it ends.

use crate::export::Progress;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::Duration;

/// A job that takes longer than this shows how far it has come.
pub const PATIENCE: Duration = Duration::from_millis(200);
/// How often a shown job is drawn again.
const GLANCE: Duration = Duration::from_millis(100);

/// What a job does; there is at most one of each at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobName {
    Chart,
    Copy,
    Report,
    History,
    Calendar,
    Import,
    Instrument,
    Collect,
    Group,
    Contribution,
    Holdings,
    Erase,
    Backup,
    AutomaticBackup,
    ListBackups,
    Check,
    Notices,
}

impl JobName {
    /// The key of what to say while it runs.
    pub fn key(self) -> &'static str {
        match self {
            Self::Chart | Self::Copy => "job-chart",
            Self::Report => "job-report",
            Self::History => "job-history",
            Self::Calendar => "job-calendar",
            Self::Import => "job-import",
            Self::Instrument => "job-instrument",
            Self::Collect => "job-collect",
            Self::Group => "job-group",
            Self::Contribution => "job-contribution",
            Self::Holdings => "job-holdings",
            Self::Erase => "privacy-erasing",
            Self::Backup | Self::AutomaticBackup | Self::ListBackups => "job-backup",
            Self::Check => "job-check",
            Self::Notices => "job-notices",
        }
    }
}

impl JobName {
    /// Whether nobody asked for it, so that nobody waits for it either.
    fn is_quiet(self) -> bool {
        matches!(self, Self::AutomaticBackup | Self::ListBackups)
    }
}

struct Job<T> {
    name: JobName,
    progress: Progress,
    began: jiff::Timestamp,
    result: Receiver<T>,
}

/// The jobs under way; each ends with a `T`.
pub struct Jobs<T> {
    running: Vec<Job<T>>,
}

impl<T> Default for Jobs<T> {
    fn default() -> Self {
        Self { running: Vec::new() }
    }
}

impl<T: Send + 'static> Jobs<T> {
    /// Begins `work`, unless a job of that name is under way.
    pub fn start(
        &mut self,
        ctx: &egui::Context,
        name: JobName,
        now: jiff::Timestamp,
        work: impl FnOnce(&Progress) -> T + Send + 'static,
    ) {
        if self.is_running(name) {
            return;
        }
        let (sender, result) = channel();
        let progress = Progress::default();
        let (waker, watched) = (ctx.clone(), progress.clone());
        let spawned = std::thread::Builder::new().name(format!("{name:?}").to_lowercase()).spawn(move || {
            // A closed window no longer listens, and that is fine.
            let _ = sender.send(work(&watched));
            waker.request_repaint();
        });
        match spawned {
            Ok(_) => self.running.push(Job { name, progress, began: now, result }),
            Err(error) => log::error!("no thread for {name:?}: {error}"),
        }
        if !name.is_quiet() {
            ctx.request_repaint_after(PATIENCE);
        }
    }

    /// Whether a job of that name is under way.
    pub fn is_running(&self, name: JobName) -> bool {
        self.running.iter().any(|job| job.name == name)
    }

    /// What has ended since the last time. A job that was called off may
    /// still be at work; what it comes to is no longer wanted.
    pub fn ended(&mut self) -> Vec<T> {
        let mut ended = Vec::new();
        self.running.retain(|job| match job.result.try_recv() {
            Ok(result) => {
                ended.push(result);
                false
            }
            Err(TryRecvError::Disconnected) => false,
            Err(TryRecvError::Empty) => true,
        });
        ended
    }

    /// The job that has tried a person's patience longest, and how far it
    /// has come; asks to be drawn again.
    pub fn shown(&self, ctx: &egui::Context, now: jiff::Timestamp) -> Option<(JobName, Option<f32>)> {
        let job = self.running.iter().find(|job| !job.name.is_quiet())?;
        let waited = Duration::try_from(now.duration_since(job.began)).unwrap_or_default();
        if waited < PATIENCE {
            ctx.request_repaint_after(PATIENCE.saturating_sub(waited));
            return None;
        }
        ctx.request_repaint_after(GLANCE);
        Some((job.name, job.progress.share()))
    }

    /// Whether anything is under way.
    pub fn is_busy(&self) -> bool {
        !self.running.is_empty()
    }

    /// Calls the shown job off.
    pub fn cancel(&mut self) {
        if let Some(job) = self.running.iter().find(|job| !job.name.is_quiet()) {
            job.progress.cancel();
        }
    }
}

impl<T> Drop for Jobs<T> {
    fn drop(&mut self) {
        for job in &self.running {
            job.progress.cancel();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    fn at(milliseconds: i64) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(milliseconds).unwrap()
    }

    fn until_ended<T: Send + 'static>(jobs: &mut Jobs<T>) -> Vec<T> {
        for _ in 0..500 {
            let ended = jobs.ended();
            if !ended.is_empty() {
                return ended;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("the job never ended");
    }

    #[test]
    fn a_job_starts_once_is_told_of_after_a_while_and_can_be_called_off() {
        let (ctx, mut jobs) = (egui::Context::default(), Jobs::default());
        let (begun, has_begun) = channel();
        jobs.start(&ctx, JobName::History, at(0), move |progress| {
            progress.reached(1, 4).unwrap();
            begun.send(()).unwrap();
            while progress.is_wanted().is_ok() {
                std::thread::sleep(Duration::from_millis(1));
            }
            "called off"
        });
        has_begun.recv().unwrap();
        jobs.start(&ctx, JobName::History, at(0), |_| "a second one");
        assert_eq!(jobs.shown(&ctx, at(199)), None);
        assert_eq!(jobs.shown(&ctx, at(200)), Some((JobName::History, Some(0.25))));
        assert!(jobs.ended().is_empty());
        jobs.cancel();
        assert_eq!(until_ended(&mut jobs), ["called off"]);
        assert_eq!(jobs.shown(&ctx, at(9999)), None);
        jobs.start(&ctx, JobName::History, at(0), |_| "another day");
        assert_eq!(until_ended(&mut jobs), ["another day"]);
    }
}
