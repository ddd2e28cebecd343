package org.lambdalab;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry point, and the page around every screen. */
@SpringBootApplication
@Push
public class LambdaLabApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(LambdaLabApplication.class, arguments);
    }
}
