//! Work in the background, so that the window never waits: each job has a
//! name, refuses a second start, can be called off, and wakes the window when
//! it ends.

use crate::export::Progress;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
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
    /// A page is laid out to be seen.
    Paper,
    Import,
    Instrument,
    /// A questionnaire of one's own is taken out or put back.
    OwnFile,
    /// What lessons there are.
    Lessons,
    /// A lesson is taken in.
    Lesson,
    /// One that is edited is stored.
    KeepLesson,
    /// Files that were chosen for a group.
    Collect,
    /// What has come to a group by itself, or was pasted.
    Gather,
    /// Files of what was shown are looked for, or deleted.
    Left,
    /// A group's result is written.
    Group,
    Contribution,
    /// What participants of a course get is written.
    Course,
    /// A path is typed, and looked for.
    Path,
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
            Self::Paper => "job-paper",
            Self::Import => "job-import",
            Self::Instrument => "job-instrument",
            Self::OwnFile => "job-own",
            Self::Lessons | Self::Lesson | Self::KeepLesson => "job-lesson",
            Self::Collect | Self::Gather | Self::Left => "job-collect",
            Self::Group => "job-group",
            Self::Contribution => "job-contribution",
            Self::Course => "job-course",
            Self::Path => "job-path",
            Self::Holdings => "job-holdings",
            Self::Erase => "privacy-erasing",
            Self::Backup | Self::AutomaticBackup | Self::ListBackups => "job-backup",
            Self::Check => "job-check",
            Self::Notices => "job-notices",
        }
    }
}

impl JobName {
    /// Whether it looks now and then whether it is still wanted. What is
    /// copied, deleted or looked through in one go is not, and nobody is
    /// offered to; nor is what has come to a group, which comes once.
    pub fn can_be_called_off(self) -> bool {
        match self {
            Self::Chart
            | Self::Copy
            | Self::Report
            | Self::History
            | Self::Calendar
            | Self::Import
            | Self::Instrument
            | Self::Lesson
            | Self::Collect
            | Self::Group
            | Self::Course
            | Self::AutomaticBackup => true,
            Self::OwnFile
            | Self::Lessons
            | Self::KeepLesson
            | Self::Gather
            | Self::Left
            | Self::Contribution
            | Self::Paper
            | Self::Path
            | Self::Holdings
            | Self::Erase
            | Self::Backup
            | Self::ListBackups
            | Self::Check
            | Self::Notices => false,
        }
    }

    /// Whether nobody asked for it, so that nobody waits for it either.
    fn is_quiet(self) -> bool {
        matches!(self, Self::AutomaticBackup | Self::ListBackups | Self::Lessons | Self::KeepLesson | Self::Paper)
    }

    /// Whether one that is under way comes to the same as another.
    pub fn is_enough_once(self) -> bool {
        self.is_quiet() || matches!(self, Self::Holdings | Self::Notices)
    }
}

struct Job<T> {
    name: JobName,
    progress: Progress,
    began: jiff::Timestamp,
    result: Receiver<T>,
}

/// Why a job was not begun, with what it was to do.
pub enum NotStarted<F> {
    /// One of that name is under way.
    Running(F),
    /// The system has no room for another thread.
    NoThread(F),
}

impl<F> NotStarted<F> {
    /// What was to be done.
    pub fn into_work(self) -> F {
        match self {
            Self::Running(work) | Self::NoThread(work) => work,
        }
    }
}

/// How a job ended.
#[derive(Debug, PartialEq)]
pub enum Ended<T> {
    /// It came to this.
    Done(T),
    /// It failed in a way that nobody had thought of.
    Badly(JobName),
}

/// Wakes the window when it goes.
struct Wake(egui::Context);

impl Drop for Wake {
    fn drop(&mut self) {
        self.0.request_repaint();
    }
}

/// The jobs under way; each ends with a `T`.
pub struct Jobs<T> {
    running: Vec<Job<T>>,
    /// How large a stack a job gets; as much as no machine has in the tests.
    stack_bytes: Option<usize>,
}

impl<T> Default for Jobs<T> {
    fn default() -> Self {
        Self { running: Vec::new(), stack_bytes: None }
    }
}

impl<T: Send + 'static> Jobs<T> {
    /// Begins `work`, unless a job of that name is under way.
    ///
    /// # Errors
    /// [`NotStarted`], with the work in it.
    pub fn start<F: FnOnce(&Progress) -> T + Send + 'static>(
        &mut self,
        ctx: &egui::Context,
        name: JobName,
        now: jiff::Timestamp,
        work: F,
    ) -> Result<(), NotStarted<F>> {
        if self.is_running(name) {
            return Err(NotStarted::Running(work));
        }
        let (sender, result) = channel();
        let progress = Progress::default();
        let (waker, watched) = (ctx.clone(), progress.clone());
        // A thread that cannot be made takes what it was given with it; what
        // it is to do is therefore only lent.
        let lent = Arc::new(Mutex::new(Some(work)));
        let borrowed = Arc::clone(&lent);
        let mut builder = std::thread::Builder::new().name(format!("{name:?}").to_lowercase());
        if let Some(bytes) = self.stack_bytes {
            builder = builder.stack_size(bytes);
        }
        let spawned = builder.spawn(move || {
            // Also when the work ends badly, and then after its channel.
            let _wake = Wake(waker);
            let sender = sender;
            let work = borrowed.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(work) = work {
                // A closed window no longer listens, and that is fine.
                let _ = sender.send(work(&watched));
            }
        });
        if let Err(error) = spawned {
            log::error!("no thread for {name:?}: {error}");
            let work = lent.lock().unwrap_or_else(PoisonError::into_inner).take();
            return work.map_or(Ok(()), |work| Err(NotStarted::NoThread(work)));
        }
        self.running.push(Job { name, progress, began: now, result });
        if !name.is_quiet() {
            ctx.request_repaint_after(PATIENCE);
        }
        Ok(())
    }

    /// Whether a job of that name is under way.
    pub fn is_running(&self, name: JobName) -> bool {
        self.running.iter().any(|job| job.name == name)
    }

    /// What has ended since the last time. A job that was called off may
    /// still be at work; what it comes to is no longer wanted.
    pub fn ended(&mut self) -> Vec<Ended<T>> {
        let mut ended = Vec::new();
        self.running.retain(|job| match job.result.try_recv() {
            Ok(result) => {
                ended.push(Ended::Done(result));
                false
            }
            Err(TryRecvError::Disconnected) => {
                ended.push(Ended::Badly(job.name));
                false
            }
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

    /// Calls the shown job off, where that is offered.
    pub fn cancel(&mut self) {
        let shown = self.running.iter().find(|job| !job.name.is_quiet());
        if let Some(job) = shown.filter(|job| job.name.can_be_called_off()) {
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

    fn until_ended<T: Send + 'static>(jobs: &mut Jobs<T>) -> Vec<Ended<T>> {
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
        let began = jobs.start(&ctx, JobName::History, at(0), move |progress| {
            progress.reached(1, 4).unwrap();
            begun.send(()).unwrap();
            while progress.is_wanted().is_ok() {
                std::thread::sleep(Duration::from_millis(1));
            }
            "called off"
        });
        assert!(began.is_ok());
        has_begun.recv().unwrap();
        let second = jobs.start(&ctx, JobName::History, at(0), |_| "a second one").err().unwrap();
        assert!(matches!(second, NotStarted::Running(_)));
        assert_eq!(second.into_work()(&Progress::default()), "a second one");
        assert_eq!(jobs.shown(&ctx, at(199)), None);
        assert_eq!(jobs.shown(&ctx, at(200)), Some((JobName::History, Some(0.25))));
        assert!(jobs.ended().is_empty());
        jobs.cancel();
        assert_eq!(until_ended(&mut jobs), [Ended::Done("called off")]);
        assert_eq!(jobs.shown(&ctx, at(9999)), None);
        assert!(jobs.start(&ctx, JobName::History, at(0), |_| "another day").is_ok());
        assert_eq!(until_ended(&mut jobs), [Ended::Done("another day")]);
    }

    #[test]
    fn a_job_that_ends_badly_is_told_of_and_can_be_begun_again() {
        let (ctx, mut jobs) = (egui::Context::default(), Jobs::default());
        assert!(jobs.start(&ctx, JobName::Report, at(0), |_| panic!("a job for the test")).is_ok());
        assert_eq!(until_ended(&mut jobs), [Ended::<&str>::Badly(JobName::Report)]);
        assert!(!jobs.is_busy());
        assert!(jobs.start(&ctx, JobName::Report, at(0), |_| "again").is_ok());
        assert_eq!(until_ended(&mut jobs), [Ended::Done("again")]);
    }

    #[test]
    fn what_a_job_holds_comes_back_where_there_is_no_thread_for_it() {
        let (ctx, mut jobs) = (egui::Context::default(), Jobs::default());
        jobs.stack_bytes = Some(1 << 60);
        let held = vec!["everything that was collected".to_owned()];
        let not_started = jobs.start(&ctx, JobName::Collect, at(0), move |_| held).err().unwrap();
        assert!(matches!(not_started, NotStarted::NoThread(_)));
        assert_eq!(not_started.into_work()(&Progress::default()).len(), 1);
        assert!(!jobs.is_busy());
    }
}
