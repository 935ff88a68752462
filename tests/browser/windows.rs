//! What a reader does in another window of the same browser.

use thirtyfour::Key;

use crate::page::Page;

impl Page {
    /// Does something in another tab of the same browser, which is closed afterwards.
    pub(crate) async fn in_another_tab(&self, work: impl AsyncFnOnce()) {
        let here = self.driver().window().await.expect("there is a tab");
        // For a page a window is a tab; and Firefox's driver waits for ever where a window has no room for tabs.
        let there = self.driver().new_window().await.expect("there can be another tab");
        self.driver().switch_to_window(there).await.expect("the other tab is there");
        work().await;
        self.driver().close_window().await.expect("the other tab closes");
        self.driver().switch_to_window(here).await.expect("the first tab is still there");
    }

    /// The text on the clipboard, pasted where the page does not see it.
    pub(crate) async fn clipboard(&self) -> String {
        let driver = self.driver();
        let here = driver.window().await.expect("there is a window");
        let opened = driver.new_window().await;
        driver.switch_to_window(opened.expect("a window opens")).await.expect("it is there");
        let script = "document.body.append(document.createElement('textarea'));
            document.querySelector('textarea').focus();";
        driver.execute(script, vec![]).await.expect("a window has room for text");
        self.press_with(Key::Control, 'v').await;
        let mut pasted = String::new();
        self.until("something is pasted", async || {
            pasted = self.value("textarea").await;
            !pasted.is_empty()
        })
        .await;
        driver.close_window().await.expect("the window closes");
        driver.switch_to_window(here).await.expect("it is still there");
        pasted
    }
}
