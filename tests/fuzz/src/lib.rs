//! The program's readers, from the very files of the program, and nothing of
//! its window: what is not linked need not be built with the fuzzer's counters,
//! and its memory is not in the way of the limit that is to be held.

#![allow(dead_code, missing_docs, reason = "what is left out would have used it")]

#[path = "../../../src/backup/mod.rs"]
pub mod backup;
#[path = "../../../src/contents.rs"]
pub mod contents;
#[path = "../../../src/days.rs"]
pub mod days;
#[path = "../../../src/group/mod.rs"]
pub mod group;
#[path = "../../../src/i18n/mod.rs"]
pub mod i18n;
#[path = "../../../src/identifier.rs"]
mod identifier;
#[path = "../../../src/instrument/mod.rs"]
pub mod instrument;
#[path = "../../../src/course/mod.rs"]
pub mod course;
#[path = "../../../src/json.rs"]
pub mod json;
#[path = "../../../src/lesson/mod.rs"]
pub mod lesson;
#[path = "../../../src/passphrase/mod.rs"]
pub mod passphrase;
#[path = "../../../src/plan/mod.rs"]
pub mod plan;
#[path = "../../../src/policy.rs"]
pub mod policy;
#[path = "../../../src/rounding.rs"]
pub mod rounding;
#[path = "../../../src/scoring/mod.rs"]
pub mod scoring;
#[path = "../../../src/settings.rs"]
pub mod settings;
#[path = "../../../src/store/mod.rs"]
pub mod store;

/// Of the system, what the store asks it for.
#[path = "../../../src/platform"]
pub mod platform {
    pub mod files;
    pub mod lock;
    pub mod notes;
    pub mod own_files;
    pub mod permissions;
    pub mod regular;
    pub mod writing;
}

/// Of the exports, what is also read again.
#[path = "../../../src/export"]
pub mod export {
    pub mod archive;
    pub mod demo;
}

pub mod seeds;
