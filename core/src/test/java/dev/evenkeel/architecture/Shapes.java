package dev.evenkeel.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The words that {@link ArchitectureRules} are spoken in, where ArchUnit has none of its own. */
final class Shapes {

    private Shapes() {}

    /** Any call or method reference to a class, or to all under a package where the name ends in a dot. */
    static DescribedPredicate<JavaAccess<?>> accessTo(String owner) {
        return callTo(owner, ".*");
    }

    static DescribedPredicate<JavaAccess<?>> callTo(String owner, String names) {
        Pattern pattern = Pattern.compile(names);
        return DescribedPredicate.describe(owner + "#" + names, access -> {
            AccessTarget target = access.getTarget();
            return isOrIsUnder(owner, target.getOwner().getFullName())
                    && pattern.matcher(target.getName()).matches();
        });
    }

    static DescribedPredicate<JavaAccess<?>> constructionWithoutSeedOf(String type) {
        return DescribedPredicate.describe(
                "new " + type + "()", access -> access.getTarget().getFullName().equals(type + ".<init>()"));
    }

    static ArchCondition<JavaClass> beClosedForExtension() {
        return new ArchCondition<>("be out of sight, or an interface, a record, an enum, an exception or final") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.isInterface()
                        || type.isRecord()
                        || type.isEnum()
                        || type.isAssignableTo(Throwable.class)
                        || type.getModifiers().contains(FINAL);
                if (!closed && isVisible(type)) {
                    events.add(violated(type, type.getFullName() + " can be extended from outside"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package with a package-info that says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(violated(type, type.getFullName() + " stands in a package that is not @NullMarked"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> keepOutOfSignatures(String... prefixes) {
        return new ArchCondition<>("keep " + String.join(", ", prefixes) + " out of what others can see") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isVisible(type)) {
                    visibleTypes(type).distinct().forEach(seen -> {
                        if (Stream.of(prefixes).anyMatch(seen::startsWith)) {
                            events.add(violated(type, type.getFullName() + " shows " + seen));
                        }
                    });
                }
            }
        };
    }

    private static Stream<String> visibleTypes(JavaClass type) {
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> members =
                type.getMembers().stream().filter(Shapes::isVisible).flatMap(Shapes::typesOf);
        return Stream.of(parents, members, boundsOf(type.getTypeParameters()))
                .flatMap(types -> types)
                .flatMap(seen -> seen.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getFullName);
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        Stream<JavaType> called = Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream());
        return Stream.of(called, boundsOf(code.getTypeParameters()), code.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    private static Stream<JavaType> boundsOf(List<? extends JavaTypeVariable<?>> variables) {
        return variables.stream().flatMap(variable -> variable.getBounds().stream());
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers())
                && type.getEnclosingClass().map(Shapes::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return isVisible(member.getModifiers());
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED);
    }

    private static boolean isOrIsUnder(String owner, String name) {
        return owner.endsWith(".") ? name.startsWith(owner) : name.equals(owner);
    }
}
