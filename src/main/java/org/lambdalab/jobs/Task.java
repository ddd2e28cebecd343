package org.lambdalab.jobs;

/** What is computed. */
@FunctionalInterface
public interface Task<T> {

    /**
     * The value, found on whatever thread this is called. Threads are not interrupted: what takes long asks {@code
     * progress} many times a second whether it is still wanted, and holds no lock then that another job may need.
     *
     * @throws Exception as it likes: the listener is told
     */
    T run(Progress progress) throws Exception;
}
