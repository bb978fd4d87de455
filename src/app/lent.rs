//! What is lent to a job and comes back however that ends.

use std::sync::{Arc, Mutex, PoisonError};

/// Lent, and still within reach.
pub struct Lent<T>(Arc<Mutex<Option<T>>>);

impl<T> Clone for Lent<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Lent<T> {
    /// Lends it.
    pub fn new(lent: T) -> Self {
        Self(Arc::new(Mutex::new(Some(lent))))
    }

    /// Works on it; `None` where it is back already.
    pub fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(work)
    }

    /// Takes it back, once.
    pub fn back(&self) -> Option<T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Whether both are the same thing lent.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_comes_back_however_the_work_on_it_ends() {
        let lent = Lent::new(vec!["collected"]);
        let away = lent.clone();
        let work = std::thread::spawn(move || away.with(|_| panic!("an error for the test")));
        assert!(work.join().is_err());
        assert_eq!(lent.back(), Some(vec!["collected"]));
        assert_eq!(lent.back(), None, "once");
    }
}
