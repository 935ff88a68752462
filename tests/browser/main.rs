//! What a reader can do with the page, in a real browser, named after what they do. `cargo xtask test` builds the page,
//! serves it, starts the browser's driver and runs these; alone they would have nothing to look at and are ignored.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it stands")]

mod accessible;
mod addresses;
mod alone;
mod asking;
mod browsers;
mod builds;
mod checking;
mod citing;
mod collecting;
mod comparing;
mod doing;
mod embedding;
mod engine;
mod filtering;
mod hostile;
mod hosting;
mod http;
mod keyboard;
mod languages;
mod later;
mod looking;
mod network;
mod offline;
mod overview;
mod page;
mod picking;
mod promises;
mod reading;
mod rooms;
mod searching;
mod sources;
#[path = "../support/mod.rs"]
mod support;
mod taking;
mod windows;
mod without;
