package vn.danchu.scoring.set;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The faults found so far. */
final class Faults {
    private final List<SetFault> list = new ArrayList<>();

    List<SetFault> list() {
        return list;
    }

    void add(String path, Message message) {
        list.add(new SetFault(path, message));
    }

    /** Looks at each with its path; a list without any is a fault. */
    <E> void some(List<E> elements, String path, BiConsumer<E, String> look) {
        if (elements.isEmpty()) {
            add(path, Message.of("set.empty"));
        }
        each(elements, path, look);
    }

    /** Looks at each with its path. */
    static <E> void each(List<E> elements, String path, BiConsumer<E, String> look) {
        for (int i = 0; i < elements.size(); i++) {
            look.accept(elements.get(i), path + "/" + i);
        }
    }
}
