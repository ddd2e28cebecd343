package org.lambdalab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = NotFoundPage.class)
final class ErrorPagesTest extends SpringBrowserlessTest {

    /** A screen that cannot be shown. */
    @Route("broken")
    static final class Broken extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent entering) {
            throw new IllegalStateException("of no concern to a reader");
        }
    }

    @Test
    void anUnknownAddressLeadsBackToTheLab() {
        UI.getCurrent().navigate("lessons/none");
        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
        assertThat(find(Anchor.class).id("to-the-lab").getHref()).isEqualTo(".");
        assertThat(find(Header.class).exists()).isTrue();
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("There is no such page");
    }

    @Test
    void aScreenThatFailsTellsNothingOfTheInside() {
        UI.getCurrent().navigate("broken");
        assertThat(find(H1.class).single().getText()).isEqualTo("This page could not be shown");
        assertThat(find(Anchor.class).id("to-the-lab").getHref()).isEqualTo(".");
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .doesNotContain("IllegalState", "of no concern", "org.lambdalab");
    }

    @Test
    void theEndOfASessionIsToldWithWhatToDo() {
        SystemMessages messages = VaadinService.getCurrent().getSystemMessages(Locale.ENGLISH, null);
        assertThat(messages.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(messages.getSessionExpiredCaption()).isEqualTo("Your session has ended");
        assertThat(messages.getSessionExpiredMessage())
                .contains("The address holds your experiment", "reload the page", "choose an uploaded file again");
        assertThat(messages.getInternalErrorMessage()).contains("The address holds your experiment");
    }

    @Test
    void soItIsInAnotherLanguage() {
        SystemMessages messages = VaadinService.getCurrent().getSystemMessages(Locale.GERMAN, null);
        assertThat(messages.getSessionExpiredCaption()).isEqualTo("Deine Sitzung ist beendet");
    }

    @Test
    void theLossOfTheServerIsToldWithWhatToDo() {
        var texts = UI.getCurrent().getReconnectDialogConfiguration();
        assertThat(texts.getDialogText()).startsWith("The server does not answer");
        assertThat(texts.getDialogTextGaveUp())
                .contains("The address holds your experiment", "reload the page", "choose an uploaded file again");
    }
}
