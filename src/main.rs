//! Mounts the app in the shell that `index.html` shows.

fn main() {
    onrecord::start();
}
