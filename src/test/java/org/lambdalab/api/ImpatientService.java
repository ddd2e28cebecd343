package org.lambdalab.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** As {@link RunningService}, but it gives up waiting for an answer after 3 seconds, and for a byte after 2. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.mvc.async.request-timeout=3s", "server.tomcat.connection-timeout=2s"})
@interface ImpatientService {}
