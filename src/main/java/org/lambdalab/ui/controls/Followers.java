package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is told of every answer, each of a part of it when that is another than before.
 *
 * <p>One effect for all of them: each of its own would cost as much memory as the control that it keeps.
 */
public final class Followers<A> {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final Signal<A> answer;
    private final List<Follower<A, ?>> all = new ArrayList<>();
    /** Whether they have been told: who joins them later is told at once. */
    private boolean begun;

    /**
     * Told of every answer to something asked.
     *
     * @param screen as long as which they are told
     */
    public Followers(Component screen, Signal<A> answer, Predicate<A> isAsked) {
        this.answer = answer;
        Signal.effect(screen, () -> {
            A now = answer.get();
            if (isAsked.test(now)) {
                begun = true;
                List.copyOf(all).forEach(follower -> follower.tell(now));
            }
        });
    }

    public <T> void add(Function<A, T> part, Consumer<T> told) {
        Follower<A, T> follower = new Follower<>(part, told);
        all.add(follower);
        if (begun) {
            follower.tell(answer.peek());
        }
    }

    private static final class Follower<A, T> {

        private final Function<A, T> part;
        private final Consumer<T> told;
        private @Nullable T last;

        Follower(Function<A, T> part, Consumer<T> told) {
            this.part = part;
            this.told = told;
        }

        /** One that fails leaves the others to be told. */
        void tell(A answer) {
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
