package boundary.letter;

/// The letters in English. The form is that of [TemplateTable].
final class EnglishLetters {
    static final String TABLE = """
        [GUARANTEES]
        {WORK}: what I can commit to
        Hello {CONTACT},
        Thank you for telling me so openly what you expect from this work ({WORK}).
        I don't give guarantees of a result, and I don't put them into a contract.
        The result also depends on things outside my work, so a promise of that kind would only be a guess.
        What I answer for is the quality and the order of the work, and we are off to a good start.
        If you need something firmer to plan with, I can offer this: {HELP}.
        Kind regards,|{ME}

        [MISFIT]
        Your request: {WORK}
        Hello {CONTACT},
        Thank you for thinking of me for this: {WORK}.
        I won't take this work on.
        It lies outside my field, and you would be paying for me to learn it.
        Your brief is clear, and the right specialist can start from it straight away.
        A good place to turn to is this: {HELP}.
        Kind regards,|{ME}

        [SOLVED_BEFORE]
        {WORK}: what we have already settled
        Hello {CONTACT},
        Thank you for writing about this: {WORK}.
        We have already settled this question, so I won't go through it again within the present work.
        The answer is still the same, and the time is better spent on what lies ahead.
        You have all the notes, and with them you will find your way.
        If something in them is unclear, this can help: {HELP}.
        Kind regards,|{ME}

        [ON_BEHALF]
        {WORK}: the next step
        Hello {CONTACT},
        Thank you for your trust, and for recommending me.
        I don't take on requests like this one ({WORK}) through a third person.
        To do the work well I need to hear the question from the person it concerns, and to agree the terms with \
        them.
        It is good that they have you at their side, and the first step is a small one.
        They are welcome to write to me directly; until then, this may be useful: {HELP}.
        Kind regards,|{ME}

        [DISRESPECT]
        {WORK}: how we go on
        Hello {CONTACT},
        Thank you for telling me what matters to you in this work ({WORK}).
        I won't continue the conversation in this tone; I will come back to it when we can both talk calmly.
        A calm tone lets me think about the work itself.
        We have solved harder questions together, and there is a way through this one too.
        We can go on like this: {HELP}.
        Kind regards,|{ME}

        [FREE_TIME]
        {WORK}: when I can look at it
        Hello {CONTACT},
        Thank you for letting me know about this: {WORK}.
        I don't take it on outside my working hours ({HOURS}).
        Rested, I do better work, and this deserves my full attention.
        You have described it clearly, so the start will be easy.
        Until then, this may help: {HELP}.
        Kind regards,|{ME}

        [PAYMENT]
        {WORK}: price and payment
        Hello {CONTACT},
        Thank you for speaking openly about the budget for this work ({WORK}).
        I'm keeping the price as we agreed it, and I start on the next part once this amount has been paid: \
        {AMOUNT}.
        The price covers the time that the work really takes.
        What has been done so far is a sound basis, and I would be glad to carry it on.
        If the budget is tight, we can do it like this: {HELP}.
        Kind regards,|{ME}

        [DECLINE_NEW_CLIENT]
        Your enquiry: {WORK}
        Hello {CONTACT},
        Thank you for your enquiry and for your trust ({WORK}).
        I won't be able to take this work on.
        I take as many clients as I can give proper attention to, and at present there is no room.
        Your plan is well thought out, and it deserves somebody who has the time for it.
        I suggest turning to this address: {HELP}.
        Kind regards,|{ME}

        [BOUNDARY]
        How I work from {FROM_DAY}
        Hello {CONTACT},
        Thank you for our work together ({WORK}).
        From {FROM_DAY} on, I work like this: {BOUNDARY}.
        A clear order helps us both: you know what to count on, and I can give the work my full attention.
        It is good to work with you, and I would like it to stay that way.
        If something urgent comes up, this is what to do: {HELP}.
        Kind regards,|{ME}

        [RAISE_PRICE]
        My rate from {FROM_DAY}
        Hello {CONTACT},
        Thank you for everything we have done together.
        From {FROM_DAY} on, an hour of my work costs {NEW_RATE}; until then the present rate holds: {RATE}.
        The new rate fits what the work has grown into.
        I enjoy this work ({WORK}) and would be glad to go on with it.
        If the new rate does not fit your budget, there is another way: {HELP}.
        Kind regards,|{ME}

        [END_WORK]
        Our work together until {LAST_DAY}
        Hello {CONTACT},
        Thank you for the time in which we have worked together ({WORK}).
        I'm ending our work together; my last working day is {LAST_DAY}.
        I'm changing the range of my work, and this no longer falls within it.
        You keep a good basis, and whoever goes on from here has something to build on.
        I will hand everything over by that day, and for the time after it I suggest this: {HELP}.
        Kind regards,|{ME}

        [REPAIR]
        {WORK}: putting it right
        Hello {CONTACT},
        Thank you for telling me about this so plainly ({WORK}).
        I apologise for my mistake. I won't leave it at that; this is what I'm doing about it: \
        {HELP}.
        I have changed the order of my work so that it doesn't happen again.
        This work deserves to be done well, and I'm glad to go on with it.
        If anything is still open after that, feel free to write to me.
        Kind regards,|{ME}

        [NO_CONTACT]
        End of our contact
        Hello {CONTACT},
        -
        I'm ending our work together and all contact as of today. Please don't write, call or visit: I won't answer.
        -
        -
        I return what was paid in advance for work that is not done, and hand your files over. This letter needs no \
        answer.
        {ME}
        """;

    private EnglishLetters() {}
}
