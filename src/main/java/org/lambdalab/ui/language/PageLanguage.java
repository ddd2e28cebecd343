package org.lambdalab.ui.language;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Each page is in the language that it was asked for in, also where its session began in another. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation
                .getSource()
                .addUIInitListener(opened ->
                        opened.getUI().setLocale(VaadinRequest.getCurrent().getLocale()));
    }
}
