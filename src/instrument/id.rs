//! Names of things as types, so that an item can never stand for a dimension.

use serde::Serialize;
use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the text as it is; the loader is what checks its form.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The id as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// Names an instrument, for example `medarbeiderskap`.
    InstrumentId
}
id! {
    /// Names a dimension inside its instrument, for example `selvledelse`.
    DimensionId
}
id! {
    /// Names an item inside its instrument, for example `selvledelse.1`.
    ItemId
}
