package dev.evenkeel.text;

import java.util.Arrays;

/** Numbers being collected; sorted, each stands once. Mutable, for compiling only. */
final class IntBag {

    int[] members = new int[16];
    int size;

    void clear() {
        size = 0;
    }

    void add(int number) {
        if (size == members.length) {
            members = Arrays.copyOf(members, size * 2);
        }
        members[size++] = number;
    }

    /** Adds the members of a list. */
    void addAll(IntLists lists, int id) {
        int after = size + lists.size(id);
        if (after > members.length) {
            members = Arrays.copyOf(members, Math.max(after, members.length * 2));
        }
        lists.copy(id, members, size);
        size = after;
    }

    /** The id of the members as a set. */
    int set(IntLists lists) {
        if (size > 1) {
            Arrays.sort(members, 0, size);
            int distinct = 1;
            for (int i = 1; i < size; i++) {
                if (members[i] != members[i - 1]) {
                    members[distinct++] = members[i];
                }
            }
            size = distinct;
        }
        return lists.id(members, size);
    }
}
