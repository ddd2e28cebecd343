/**
 * What the server writes into a page before any of its scripts runs: its head, what is to be fetched, and what is on
 * screen until then. Each class adds its part to the page that Vaadin makes; {@link
 * org.lambdalab.ui.page.ServerErrorPage} is a page of its own, where no screen can answer.
 */
@NullMarked
package org.lambdalab.ui.page;

import org.jspecify.annotations.NullMarked;
