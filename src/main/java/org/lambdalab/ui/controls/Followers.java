package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is told of every answer, each of a part of it when that is another than before.
 *
 * <p>One effect for all of them: each of its own would cost as much memory as the control that it keeps.
 */
final class Followers {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final Signal<Answer> answer;
    private final List<Follower<?>> all = new ArrayList<>();
    /** Whether they have been told: who joins them later is told at once. */
    private boolean begun;

    /** @param screen as long as which they are told */
    Followers(Component screen, Signal<Answer> answer) {
        this.answer = answer;
        Signal.effect(screen, () -> {
            Answer now = answer.get();
            if (now.isAsked()) {
                begun = true;
                List.copyOf(all).forEach(follower -> follower.tell(now));
            }
        });
    }

    <T> void add(Function<Answer, T> part, Consumer<T> told) {
        Follower<T> follower = new Follower<>(part, told);
        all.add(follower);
        if (begun) {
            follower.tell(answer.peek());
        }
    }

    private static final class Follower<T> {

        private final Function<Answer, T> part;
        private final Consumer<T> told;
        private @Nullable T last;

        Follower(Function<Answer, T> part, Consumer<T> told) {
            this.part = part;
            this.told = told;
        }

        /** One that fails leaves the others to be told. */
        void tell(Answer answer) {
            try {
                T now = part.apply(answer);
                if (!now.equals(last)) {
                    told.accept(now);
                    last = now;
                }
            } catch (RuntimeException unexpected) {
                LOG.error("a part of the screen could not be shown", unexpected);
            }
        }
    }
}
