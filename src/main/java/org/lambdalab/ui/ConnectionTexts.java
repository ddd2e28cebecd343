package org.lambdalab.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a person reads when the session has ended or the server is out of reach: what is kept, and what to do. */
@Component
class ConnectionTexts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation.getSource().setSystemMessagesProvider(ConnectionTexts::systemMessages);
        initialisation.getSource().addUIInitListener(opened -> {
            Locale locale = VaadinRequest.getCurrent().getLocale();
            ReconnectDialogConfiguration texts = opened.getUI().getReconnectDialogConfiguration();
            texts.setDialogText(I18NProvider.translate(locale, "connection.interrupted"));
            texts.setDialogTextGaveUp(I18NProvider.translate(locale, "connection.lost"));
        });
    }

    /** Asked for also where no session, and so no current service, is known any more. */
    private static SystemMessages systemMessages(SystemMessagesInfo about) {
        I18NProvider texts = about.getService().getInstantiator().getI18NProvider();
        Locale locale = about.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("connection.session-ended.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("connection.session-ended.text", locale));
        messages.setInternalErrorCaption(texts.getTranslation("connection.failure.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("connection.failure.text", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("connection.no-cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("connection.no-cookies.text", locale));
        return messages;
    }
}
