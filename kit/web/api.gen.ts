// Generated from openapi.json by scripts/generate.ts.
export interface paths {
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How owners decide: the rules of law in force on a day, today unless said */
        get: operations["rules.listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/neighbourhoods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Neighbourhoods served here */
        get: operations["places.listNeighbourhoods"];
        put?: never;
        /** Add a neighbourhood */
        post: operations["places.addNeighbourhood"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/entrances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entrances with their buildings and how many homes each has */
        get: operations["places.listEntrances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/entrances/{id}/homes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Homes behind one entrance, from the top floor down */
        get: operations["places.listHomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/homes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One home */
        get: operations["places.readHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct use and areas of a home */
        patch: operations["places.changeHome"];
        trace?: never;
    };
    "/api/n/{neighbourhood}/spots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public spots and the codes on their walls */
        get: operations["places.listSpots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spots/{neighbourhoodCode}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The place that a code on the wall names */
        get: operations["places.readSpot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/register/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find homes and people by address, pinyin initials, name, phone tail */
        get: operations["people.searchRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/entrances/{id}/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The homes behind one entrance, each with how many live there and what is doubtful */
        get: operations["people.readGrid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/homes/{id}/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who lives in a home, masked; what is doubtful; who looked in the last 90 days */
        get: operations["people.readHousehold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register, masked, by address */
        get: operations["people.listRegister"];
        put?: never;
        /** Somebody moves in: into the register and into a home */
        post: operations["people.addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections that residents ask for and nobody answered yet */
        get: operations["people.listCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person, masked, with history, looks and requests */
        get: operations["people.readPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct facts of a person; what was stays in the history */
        patch: operations["people.correctPerson"];
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a person into a home here, away, or to another neighbourhood served here */
        post: operations["people.movePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}/death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a person died, on a day or only in a year */
        post: operations["people.recordDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/homes/{id}/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who heads the household */
        put: operations["people.chooseHead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}/relatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add kin or somebody to call */
        post: operations["people.addRelative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}/relatives/{relative}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take kin off the list */
        delete: operations["people.removeRelative"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/doubts/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a doubtful field was settled */
        post: operations["people.settleDoubt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a correction that a resident asked for */
        post: operations["people.answerCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show what is masked, for a written reason; the person can see who looked */
        post: operations["people.reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/doubts/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show what was written in a doubtful field, for a written reason */
        post: operations["people.lookAtDoubt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show why people are looked after, for a written reason; each of them can see who looked */
        post: operations["people.lookAtCare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write down why a person is looked after; the list replaces what the writer could see before */
        put: operations["people.setCare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is held about the person who asks, and who looked at it */
        get: operations["people.heldAboutMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/held/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that something be put right */
        post: operations["people.askCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is held about a person, for handing it out at the counter; written down as a look */
        post: operations["people.heldAbout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase what need not be kept, in every room; answers what was kept and why */
        post: operations["people.erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register as a file, masked, marked with who took it and when */
        get: operations["people.exportRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/held/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file to keep */
        get: operations["people.exportHeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/homes/{id}/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every title a home ever had, those that hold first; names masked */
        get: operations["titles.titlesOfHome"];
        put?: never;
        /** Record who owns a home, in what share, on what evidence */
        post: operations["titles.recordTitle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/titles/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say who an owner known by name only is */
        post: operations["titles.linkOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/homes/{id}/titles/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Titles pass on: the old ones end, the new ones begin, on one day */
        post: operations["titles.transferTitle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/titles/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A title was recorded by mistake: it ends, and stays in view */
        post: operations["titles.withdrawTitle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Titles that hold, by address; to be worked through: unverified, absentee, organisations */
        get: operations["titles.listOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/titles/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file, names masked, marked with who took it and when */
        get: operations["titles.exportOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/organisations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file, marked with who took it and when */
        get: operations["titles.exportOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations that own homes here: developers, landlords, companies */
        get: operations["titles.listOrganisations"];
        put?: never;
        /** Add an organisation */
        post: operations["titles.addOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct an organisation */
        patch: operations["titles.changeOrganisation"];
        trace?: never;
    };
    "/api/n/{neighbourhood}/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every body of the neighbourhood with who holds which post, and what the whole adds up to */
        get: operations["bodies.listBodies"];
        put?: never;
        /** Register a body */
        post: operations["bodies.addBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/bodies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bodies and posts as a file, marked with who took it and when */
        get: operations["bodies.exportBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One body: posts, terms, what it owes by law, hand-overs, meetings */
        get: operations["bodies.readBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct a body */
        patch: operations["bodies.changeBody"];
        trace?: never;
    };
    "/api/n/{neighbourhood}/bodies/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A body is dissolved or leaves: every post in it ends, and every right with them */
        post: operations["bodies.closeBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/bodies/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A body was elected for a term */
        post: operations["bodies.openTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Note when the term was filed, its end reported, the re-election group formed */
        patch: operations["bodies.noteTerm"];
        trace?: never;
    };
    "/api/n/{neighbourhood}/bodies/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A committee met: when, where, how many were there */
        post: operations["bodies.noteMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/bodies/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody takes a post: a person of the register, or a name */
        post: operations["bodies.takePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/posts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A post ends now; what rights it gave are gone with the next request */
        post: operations["bodies.endPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/posts/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the holder declares about Party membership, for the share of the body only; null takes it back */
        put: operations["bodies.declareParty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/posts/{id}/declaration/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one member declared, with the reason why it is looked at; written down */
        post: operations["bodies.readDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/bodies/{id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a hand-over with the list of what is to pass */
        post: operations["bodies.beginHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One hand-over: what passed, from whom to whom, when; to be printed as a receipt */
        get: operations["bodies.readHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/handover-items/{id}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One thing was handed over: by whom, to whom */
        post: operations["bodies.passItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/compounds/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The desk of a compound’s three: who is there, what each owes the other, when they next sit together */
        get: operations["bodies.readDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/compounds/{id}/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One of the three asks something of another, until a day */
        post: operations["bodies.askBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/asks/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The body that was asked answers */
        post: operations["bodies.answerAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/asks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was asked is done; the body that asked, or that was asked, says so */
        post: operations["bodies.finishAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/compounds/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the next joint meeting: when, where, about what */
        post: operations["bodies.callMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/meetings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A joint meeting does not take place */
        post: operations["bodies.cancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/bodies-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What X and N are here, and every definition of a red owners’ committee there was */
        get: operations["bodies.readSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/bodies-settings/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set what X and N are here */
        put: operations["bodies.setPicture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/bodies-settings/red": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From a day on, a committee counts as red from this share of members on */
        post: operations["bodies.defineRed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, as what, and what is still to do */
        get: operations["accounts.readSession"];
        put?: never;
        post?: never;
        /** Sign out */
        delete: operations["accounts.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which ways of signing in this copy offers, and whether it still waits for its first neighbourhood */
        get: operations["accounts.readSignInWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/phone-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a sign-in code to a mobile phone */
        post: operations["accounts.sendPhoneCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with the code from the message */
        post: operations["accounts.signInByPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with phone or user name and password */
        post: operations["accounts.signInByPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the code of the second factor, or one of the recovery codes */
        post: operations["accounts.passSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the own password with the code on an invitation slip */
        post: operations["accounts.acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to sign in with OpenID Connect, or to link it to the account that is signed in */
        post: operations["accounts.startOidc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the OpenID Connect provider sends the browser back to; answers with a redirect */
        get: operations["accounts.finishOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as somebody of the demonstration; only where the database is one */
        post: operations["accounts.signInDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock this session; the password or the PIN opens it again */
        post: operations["accounts.lockSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a locked session again */
        post: operations["accounts.unlockSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own account: phone, ways of signing in, second factor */
        get: operations["accounts.readOwnAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the own account is signed in */
        get: operations["accounts.listOwnSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/list/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: operations["accounts.endOwnSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End every session but this one */
        post: operations["accounts.endOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/own-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the own password; every other session ends */
        post: operations["accounts.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the PIN that opens a locked shared computer, or take it away */
        put: operations["accounts.setPin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to set up the second factor: the key for the app and the recovery codes, shown once */
        post: operations["accounts.enrolSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish setting up the second factor with a code from the app */
        post: operations["accounts.confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make new recovery codes; the old ones stop working */
        post: operations["accounts.renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this copy still waits for its first neighbourhood and worker */
        get: operations["accounts.readFirstRun"];
        put?: never;
        /** Make the first neighbourhood, and the account that leads it and looks after this copy; works once */
        post: operations["accounts.firstRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who works in the neighbourhood, and in which capacity */
        get: operations["accounts.listStaff"];
        put?: never;
        /** Give somebody a standing here; whoever has no password gets a code to set one */
        post: operations["accounts.addStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/staff/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file, marked with who took it and when */
        get: operations["accounts.exportStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/staff/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a standing; it counts from the next request on */
        post: operations["accounts.endStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/staff/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave: a colleague takes over what is open, and the standing ends */
        post: operations["accounts.handOverStanding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/staff/{id}/first-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make this worker the one whom matters meet first */
        put: operations["accounts.setFirstContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/staff/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new code to set the password with, for whoever forgot it; earlier codes stop working */
        post: operations["accounts.inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/staff/{id}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a lost second factor off; every session ends, and all who work here are told */
        post: operations["accounts.resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What everybody who works here has to hear of, of the last ninety days */
        get: operations["accounts.listAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergency-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a chair's access to a neighbourhood for four hours, with a reason; all who work there are told */
        post: operations["accounts.takeEmergencyAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who works for a subdistrict, a district or this copy as a whole */
        get: operations["accounts.listOffice"];
        put?: never;
        /** Give somebody a standing over a subdistrict, a district, or as operator */
        post: operations["accounts.addOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End such a standing */
        post: operations["accounts.endOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/homes/{id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which accounts are bound to a home */
        get: operations["accounts.listBindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/bindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bind a phone to homes, for somebody who stands at the counter */
        post: operations["accounts.bindHome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/bindings/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a binding away */
        post: operations["accounts.unbind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/binding-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Codes that can still be used; the codes themselves are not kept */
        get: operations["accounts.listCodes"];
        put?: never;
        /** Make one-time codes to print on slips, one for each home */
        post: operations["accounts.printCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/binding-codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Make a code useless */
        delete: operations["accounts.revokeCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/binding-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks to be bound to a home here, the longest waiting first */
        get: operations["accounts.listBindingRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/accounts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests, codes or consents as a file, residents masked, marked with who took it and when */
        get: operations["accounts.exportAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/binding-requests/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or decline */
        post: operations["accounts.decideRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bindings/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bind the own account with the code from a printed slip */
        post: operations["accounts.enterCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/binding-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has asked for */
        get: operations["accounts.listOwnRequests"];
        put?: never;
        /** Ask to be bound to a home; a worker decides */
        post: operations["accounts.askForBinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/binding-requests/{neighbourhoodId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a request back */
        delete: operations["accounts.withdrawRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Consents that stand here, of one person or of all */
        get: operations["accounts.listConsents"];
        put?: never;
        /** Write down the consent that somebody gives at the counter */
        post: operations["accounts.recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/consents/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a consent back for somebody who says so */
        post: operations["accounts.revokeConsentHere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom one may act for, and who may act for oneself */
        get: operations["accounts.listOwnConsents"];
        put?: never;
        /** Let somebody else do things for oneself */
        post: operations["accounts.giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a consent back, or give it up */
        post: operations["accounts.revokeConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/compounds/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The common papers of a compound’s desk, newest first */
        get: operations["files.listPapers"];
        put?: never;
        /** Put an uploaded file among the common papers of a compound’s desk */
        post: operations["files.addPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, or the small picture of a photo; the record that owns it decides who may */
        get: operations["files.openFile"];
        /** Upload one file (multipart, part `file`); the client makes the id, so a resend is harmless */
        put: operations["files.keepFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/spots/{code}/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Upload one file for a report from a code on the wall, without an account */
        put: operations["files.keepFileBySpot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/records/{room}/{record}/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Upload one file for a record that a receipt code opens, without an account */
        put: operations["files.keepFileByPass"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was told, the latest first */
        get: operations["messages.readInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/inbox/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have seen these */
        post: operations["messages.seeInbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/inbox/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In which language short messages come to me */
        get: operations["messages.readPreference"];
        /** Choose the language of short messages */
        put: operations["messages.putPreference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people were told, the latest first */
        get: operations["messages.listMessages"];
        put?: never;
        /** Tell a stairwell, a building, a compound or everybody something in one’s own words */
        post: operations["messages.writeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message and how it reached each recipient */
        get: operations["messages.readMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/messages/call-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who still has to be phoned, the longest waiting first */
        get: operations["messages.readCallList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/messages/call-list/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what came of a call */
        post: operations["messages.noteCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/messages/call-list/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See name and number of somebody to phone, with a reason */
        post: operations["messages.revealNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/messages/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Slips to be printed and brought to doors, in the order of the doors */
        get: operations["messages.listSlips"];
        put?: never;
        /** These slips are at their doors */
        post: operations["messages.markSlips"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/messages/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quiet hours, and in whose name short messages go out */
        get: operations["messages.readMessageSettings"];
        /** Set quiet hours and the name */
        put: operations["messages.putMessageSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What hangs in a neighbourhood now */
        get: operations["notices.board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/{code}/compounds/{compound}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What hangs in one compound now */
        get: operations["notices.compoundBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/{code}/notices/{notice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notice with its corrections, also after it expired: where the code on the paper leads */
        get: operations["notices.boardNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/{code}/feed.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board as a feed (RSS 2.0) */
        get: operations["notices.feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/{code}/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board on a screen in a lobby; goes on for a week without a network */
        get: operations["notices.screen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/board.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the board looks */
        get: operations["notices.boardStyle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/screen.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the screen looks */
        get: operations["notices.screenStyle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/screen.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What turns the slides */
        get: operations["notices.screenScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/board/worker.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What keeps the screen without a network */
        get: operations["notices.screenWorker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices that hang, come or are past */
        get: operations["notices.listNotices"];
        put?: never;
        /** Post a notice; the client makes the id, so a resend is harmless */
        post: operations["notices.postNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/notices/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posting periods by kind of notice, each with its first day and its source */
        get: operations["notices.listRules"];
        put?: never;
        /** Enter a posting period from a day on; earlier notices are judged by the one of their day */
        post: operations["notices.enterRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notice with versions, places and proofs */
        get: operations["notices.readNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/notices/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a notice by a further version, with the reason in view */
        post: operations["notices.correctNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/notices/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a notice down before its time, with the reason */
        post: operations["notices.endNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/notices/{id}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It hangs here: a photo and the place */
        post: operations["notices.proveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/notices/{id}/proofs/{proof}/down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The paper was taken off this place */
        post: operations["notices.takeDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of the neighbourhood, the latest first */
        get: operations["imports.listImports"];
        put?: never;
        /** Send a workbook and see what importing it would give; nothing is changed yet */
        post: operations["imports.previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/imports/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file, marked with who took it and when */
        get: operations["imports.exportImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: how it was understood, how far it is, what it gave */
        get: operations["imports.readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/imports/{id}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what columns are, and look again */
        put: operations["imports.mapColumns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the previewed import into the register; goes on in the background */
        post: operations["imports.applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Person rows of an import with their outcome and marks */
        get: operations["imports.listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workbook with result and reason behind each row */
        get: operations["imports.downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an import back while nothing was built on it */
        post: operations["imports.undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Policies in force, with how many were found, told, applied and received */
        get: operations["policies.listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is owed what: found today first, with each condition and what is still missing */
        get: operations["policies.listCases"];
        put?: never;
        /** Take up somebody’s case, whatever the register says */
        post: operations["policies.takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with its steps, papers and the words to say */
        get: operations["policies.readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies/cases/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Told, papers, applied, decided, received, or not wanted */
        post: operations["policies.takeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies/kinds/{policy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One policy: its text and clauses, its versions, who stands where, and whom a few questions would settle */
        get: operations["policies.readPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies/kinds/{policy}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who gains, loses or becomes unsure by the version that is to come */
        get: operations["policies.readChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every policy says of one person, clause by clause, and the questions that would settle it */
        get: operations["policies.readPersonVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}/policies/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what somebody answered about income and health, for a written reason; the person can see who looked */
        post: operations["policies.revealAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what somebody answered; the client makes the id */
        post: operations["policies.answerFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies/authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep somebody’s written authorisation for the economic check */
        post: operations["policies.noteAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies/authorisations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person takes it back: what checks brought is not used any more */
        post: operations["policies.withdrawAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go through everybody by every policy now */
        post: operations["policies.assessAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists of quarters as they were taken */
        get: operations["policies.listSnapshots"];
        put?: never;
        /** Freeze this quarter’s list of one policy */
        post: operations["policies.takeSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/policies/snapshots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One frozen list, word for word, with names where they are still known */
        get: operations["policies.readSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every published version of every policy */
        get: operations["policies.listVersions"];
        put?: never;
        /** Publish a version; its examples are tried first */
        post: operations["policies.publishVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/versions/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How the examples of a version come out, and what keeps it from being published */
        post: operations["policies.tryVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/versions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many would gain, lose or become unsure in each neighbourhood of the area, without names */
        post: operations["policies.previewVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The 24-hour number and the named person behind it at this hour */
        get: operations["duty.readNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/rota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has which shift, where somebody swapped, and where rest is too short */
        get: operations["duty.readRota"];
        /** Set the weekly round. Too little rest needs a reason */
        put: operations["duty.putRota"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set hours, rest, and after how many minutes an unanswered call goes on */
        put: operations["duty.putSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/shifts/{day}/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Somebody else takes one shift; the reason is kept */
        put: operations["duty.swapShift"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls to the 24-hour number, waiting ones first, then the latest */
        get: operations["duty.listCalls"];
        put?: never;
        /** Write down a call that was taken or missed; the client makes the id */
        post: operations["duty.logCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One call */
        get: operations["duty.readCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/ring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For the gateway of the 24-hour number, with its secret as bearer token: a call rings, is taken, has ended */
        post: operations["duty.ring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A resident asks to be called back by whoever is on duty */
        post: operations["duty.askBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/calls/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller was spoken with */
        post: operations["duty.answerCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/calls/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Called back and reached nobody; after three tries it may be set aside */
        post: operations["duty.tryCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/calls/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the number in full; the reason is kept and the person can see it */
        post: operations["duty.revealCaller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one shift said to the next, the latest first */
        get: operations["duty.listHandovers"];
        put?: never;
        /** Hand the shift over, with the calls it had */
        post: operations["duty.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/handovers/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that one has read it and takes over */
        post: operations["duty.readHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/receptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Joint receptions, the coming ones first */
        get: operations["duty.listReceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/receptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reception with its visitors and what was promised */
        get: operations["duty.readReception"];
        /** Plan a reception or change one that has not begun */
        put: operations["duty.planReception"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/receptions/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin, end or cancel a reception; cancelling needs a reason, told to whoever booked */
        post: operations["duty.moveReception"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/receptions/{id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A resident books a number; asking twice gives the same one */
        post: operations["duty.bookReception"];
        /** A resident gives the number back */
        delete: operations["duty.dropBooking"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/receptions/{id}/visitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody came without a booking, or booked by telephone: the next number */
        post: operations["duty.addVisitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visitors/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a visitor in, say that they are done, or that nobody came */
        post: operations["duty.stepVisitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visitors/{id}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write down what was promised on the spot, by whom and until when */
        put: operations["duty.promise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visitors/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The promise was kept: how */
        post: operations["duty.keepPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was promised at receptions and is still owed, the oldest first */
        get: operations["duty.listPromises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty/calls/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The call log as xlsx or CSV, numbers masked, marked with who took it and when */
        get: operations["duty.exportCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/receptions/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reception as xlsx or CSV, marked with who took it and when */
        get: operations["duty.exportVisitors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report a worry from the app; the client makes the id, so a resend is harmless */
        post: operations["matters.reportMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/spots/{code}/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report from a code on the wall: the place is known, no account is needed */
        post: operations["matters.reportBySpot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/near": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What seems to have been reported already at this place */
        get: operations["matters.nearMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Me too: this household waits for it as well */
        post: operations["matters.joinMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/my-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I reported or joined, the open ones first */
        get: operations["matters.listMyMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/my-matters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my matters with everything said to me */
        get: operations["matters.readMyMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/my-matters/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it is solved, that it is not, withdraw it, keep it confidential, or ask to hurry */
        post: operations["matters.answerMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/follow/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a report made without an account, by its receipt code */
        get: operations["matters.followMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/follow/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer for a report made without an account */
        post: operations["matters.answerByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/public-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was made public, without names, and the figures with what they leave out */
        get: operations["matters.listPublicMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down a worry heard at the counter, by phone, at the door, from 12345 or on patrol */
        post: operations["matters.takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/intake/from-duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a matter of what somebody said on the 24-hour number or at a reception; asking twice gives the same one */
        post: operations["matters.takeInFromDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/entrances/{id}/open-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is open in the homes behind one entrance, for the building grid */
        get: operations["matters.openAtEntrance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue of all sources: overdue, today and tomorrow morning, later, waiting on others */
        get: operations["matters.readQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/queue/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many in each view and section; 1000 means a thousand or more */
        get: operations["matters.countQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was told about a matter, to whom (masked), by which way, and whether it arrived */
        get: operations["matters.listTold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One matter with its timeline, what is like it, and what may be done */
        get: operations["matters.readMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the reporter’s name and number in full; the reason is kept and the resident can see it */
        post: operations["matters.revealReporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matter-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Solved out of counted for matters received in a period, with everything left out and its number */
        get: operations["matters.readFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matter-parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a matter can be given to: property manager, owners’ committee, police, partners, colleagues */
        get: operations["matters.listParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matter-parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or change a party */
        put: operations["matters.putParty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/time-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many working days each thing may take, from which day on, the oldest rule first */
        get: operations["matters.listTimeRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/time-rules/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A new rule from a coming day on; what was received before keeps its rule */
        put: operations["matters.putTimeRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/queue/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as xlsx or CSV, marked with who took it and when */
        get: operations["matters.exportQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have it: the one who takes it owns it */
        post: operations["matters.takeMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter was spoken with */
        post: operations["matters.contactReporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter was called and not reached */
        post: operations["matters.tryReporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell everybody who waits for it */
        post: operations["matters.replyToReporters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note among colleagues */
        post: operations["matters.addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the work to a colleague, the property manager, the owners’ committee, the police or a partner */
        post: operations["matters.assignMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/nudge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask whoever has it to hurry */
        post: operations["matters.nudgeParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the work on, with or without a time */
        post: operations["matters.acceptWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the work back with a reason */
        post: operations["matters.returnWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is done; now the resident is asked */
        post: operations["matters.finishMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/confirm-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that the resident said it is solved */
        post: operations["matters.confirmFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/dispute-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that the resident said it is not solved */
        post: operations["matters.disputeFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/unreachable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close: the resident can’t be reached */
        post: operations["matters.closeUnreachable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beyond our remit: an honest end, with a reason that is published */
        post: operations["matters.declineMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same thing as another matter */
        post: operations["matters.mergeMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not the same thing after all */
        post: operations["matters.splitMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the clock, with a reason */
        post: operations["matters.pauseMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the clock run again */
        post: operations["matters.resumeMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the chair or the subdistrict */
        post: operations["matters.escalateMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give my matter to a colleague, who then owns it */
        post: operations["matters.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over a colleague’s matter, with a reason */
        post: operations["matters.takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct category, title, how complex or how urgent it is */
        post: operations["matters.correctMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it public without names, ordinary again, or confidential */
        post: operations["matters.showMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The resident was asked how it is now */
        post: operations["matters.followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/learn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What to do better next time */
        post: operations["matters.learnFrom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visits/round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Today’s round with all that a telephone needs without signal; each person on it can see the look */
        post: operations["visits.takeRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visits/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes visits saved on a telephone, each accepted or refused alone; the same one again is one */
        post: operations["visits.syncVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visits/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts an uploaded photo or recording to a visit of one’s own; again is harmless */
        put: operations["visits.attachToVisit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visits/notes/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note on health, belief or a quarrel, for a written reason the person can see */
        post: operations["visits.revealNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visits/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How homes stand after a year of visits, building by building; every home is in one state */
        get: operations["visits.readCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visits/homes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The homes behind a figure of the coverage, in the order of the doors */
        get: operations["visits.listCovered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/entrances/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which homes behind an entrance are due, and since when nobody was there */
        get: operations["visits.readHomeStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/homes/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits and calls to one home, the latest first, with what is open there */
        get: operations["visits.readHomeVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/persons/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits at which one person was met or lived there, the latest first */
        get: operations["visits.readPersonVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visits/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers from the door that differ from what stands in the register, for somebody to settle */
        get: operations["visits.listWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visits/answers/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take what was said at the door, or leave what stands; both stay in the history */
        post: operations["visits.settleAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visits/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often whom: the agreement in force, and those to come */
        get: operations["visits.readAgreement"];
        /** Set what the committee agreed, from a day on, with where that is written */
        put: operations["visits.putAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visits/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody came out of hospital, or asked for a visit: it stands on the next round */
        post: operations["visits.planVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/visits/plans/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A planned visit is not needed; why stays with it */
        post: operations["visits.dropPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/alarm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entrances one can open the list of, and the incidents going on; nobody’s name */
        get: operations["safety.readAlarmPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/alarm/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The list of an entrance or a building, names and numbers open; the look is kept for everybody on it */
        post: operations["safety.openAlarmList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/alarm/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The lists of all entrances, to be kept sealed on a telephone for a day; the look is kept */
        post: operations["safety.keepAlarmList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/alarm/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A list was opened on the telephone without a network, at this time */
        post: operations["safety.noteAlarmLook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/safety/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether something is noted about this person for an alarm, and since when; not what */
        get: operations["safety.readSafetyMark"];
        /** Note or change what this person needs in an alarm; what was stays in the history */
        put: operations["safety.setSafety"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/safety/persons/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is noted, with its history, for a written reason; the person can see the look */
        post: operations["safety.lookAtSafety"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/safety/persons/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing of it holds any more, or the person wants it gone; the history keeps what was */
        post: operations["safety.endSafety"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents, those going on first, then the latest */
        get: operations["safety.listIncidents"];
        put?: never;
        /** An alarm came in; the client makes the id, so a resend is harmless */
        post: operations["safety.openIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One incident with its log; homes by their number */
        get: operations["safety.readIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/incidents/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What happened, as written on the spot; events known already are passed over */
        post: operations["safety.addEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/incidents/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A matter that stands in the queue already belongs to this incident; said twice it changes nothing */
        post: operations["safety.linkMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/matters/{id}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The incidents a matter belongs to, and those of the last month it could belong to */
        get: operations["safety.incidentsOfMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/incidents/{id}/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is still to be done becomes a matter, owned by who writes it down, and stands in the log */
        post: operations["safety.makeMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept about people, why, how long and who sees it, for everybody (个人信息保护法 art. 17) */
        get: operations["privacy.readNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of personal data with how long each kind is kept, and the last run of the rules */
        get: operations["privacy.readRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep one kind of record for another time, from a coming day on, with the reason */
        put: operations["privacy.putKeeping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Within how many days requests are answered and incidents told, from a coming day on, with its source */
        put: operations["privacy.putClocks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would go if the rules ran now; changes nothing */
        get: operations["privacy.countDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run the rules now instead of tonight: a first batch of each; the rest goes tonight */
        post: operations["privacy.runRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/my-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I asked about my data, by when it is answered, and the answers */
        get: operations["privacy.listMyRequests"];
        put?: never;
        /** Ask for a copy, a correction, erasure, an explanation, or take consent back */
        post: operations["privacy.askMyself"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What persons asked, the most urgent first */
        get: operations["privacy.listRequests"];
        put?: never;
        /** Take in a request at the counter, also of a close relative of somebody who died (art. 49) */
        post: operations["privacy.askAtCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/requests/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how it was made sure who asks */
        post: operations["privacy.checkIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/requests/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take more time, once, with the reason */
        post: operations["privacy.extendRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer it: done, or declined with the reason (art. 50) */
        post: operations["privacy.answerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/guardian-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What guardians agreed to for children under fourteen */
        get: operations["privacy.listGuardianConsents"];
        put?: never;
        /** Note that a guardian agreed, and where the signed paper lies (art. 31) */
        post: operations["privacy.noteGuardianConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/guardian-consents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The guardian takes it back */
        post: operations["privacy.withdrawGuardianConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Impact assessments, the newest first (个人信息保护法 arts. 55, 56) */
        get: operations["privacy.listAssessments"];
        put?: never;
        /** Begin one, filled in from the register */
        post: operations["privacy.startAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One impact assessment */
        get: operations["privacy.readAssessment"];
        /** Answer its three questions */
        put: operations["privacy.answerAssessment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/assessments/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign it; from then on it stands as it is */
        post: operations["privacy.signAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What went wrong with personal data, the newest first */
        get: operations["privacy.listIncidents"];
        put?: never;
        /** Write down that data leaked, was altered or lost, or may have been */
        post: operations["privacy.noteIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One incident with all its notices say (art. 57) */
        get: operations["privacy.readIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/incidents/{id}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put persons on the list of those an incident concerns */
        post: operations["privacy.addConcerned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/incidents/{id}/persons/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take somebody off the list who was not told yet */
        delete: operations["privacy.dropConcerned"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/privacy/incidents/{id}/told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the authority was told; tell the persons on the list; or say why they need not be told (art. 57) */
        post: operations["privacy.toldOfIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a compound, a neighbourhood or an area, with the places below it by need. Without a unit, one’s own */
        get: operations["indicators.readFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/figures/here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What residents see of how their neighbourhood does: rounded shares, and none that are made of too few */
        get: operations["indicators.readHere"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A figure counted anew from its records, with the hash of their ids: what a quotation can be checked against */
        get: operations["indicators.readHandle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/figures/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records a figure is made of, those that need somebody first */
        get: operations["indicators.listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/weighting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the weights of the interaction index for an area, from a day on */
        put: operations["indicators.putWeighting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter what others published about a place, with its source; it stands beside the figure, never in it */
        post: operations["indicators.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as a file */
        get: operations["indicators.exportFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/conventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All conventions of the neighbourhood */
        get: operations["conventions.listConventions"];
        put?: never;
        /** Add one; the client makes the id, so a resend is harmless */
        post: operations["conventions.addConvention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "rules.listRules": {
        parameters: {
            query?: {
                on?: string;
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        on: string;
                        rules: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            matters: {
                                zh: string;
                                en: string;
                            }[];
                            quorum: {
                                /** @description So many parts */
                                parts: number;
                                /** @description of so many */
                                whole: number;
                                /** @description 过半数: more than the number itself */
                                more: boolean;
                            };
                            consent: {
                                /** @description So many parts */
                                parts: number;
                                /** @description of so many */
                                whole: number;
                                /** @description 过半数: more than the number itself */
                                more: boolean;
                            };
                            /** @description Division code, or CN for the whole country */
                            place: string;
                            /** Format: date */
                            from: string;
                            until: string | null;
                            source: {
                                law: string;
                                article: string;
                                text: string;
                            };
                            verified: boolean;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "places.listNeighbourhoods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        neighbourhoods: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            code: string;
                            name: string;
                            shortName: string;
                            subdistrict: string;
                            phone: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "places.addNeighbourhood": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    code: string;
                    name: string;
                    phone: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        code: string;
                        name: string;
                        shortName: string;
                        subdistrict: string;
                        phone: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "places.listEntrances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entrances: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            buildingId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            compoundId: string;
                            compound: string;
                            floors: number;
                            lifts: number;
                            homes: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "places.listHomes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        homes: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            entranceId: string;
                            compound: string;
                            building: string;
                            entrance: string;
                            room: string;
                            floor: number;
                            address: string;
                            buildingArea: number | null;
                            buildingAreaSource: ("register" | "survey" | "contract" | "roster") | null;
                            exclusiveArea: number | null;
                            exclusiveAreaSource: ("register" | "survey" | "contract" | "roster") | null;
                            /** @enum {string} */
                            use: "lived-in" | "let" | "vacant" | "unknown";
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "places.readHome": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        entranceId: string;
                        compound: string;
                        building: string;
                        entrance: string;
                        room: string;
                        floor: number;
                        address: string;
                        buildingArea: number | null;
                        buildingAreaSource: ("register" | "survey" | "contract" | "roster") | null;
                        exclusiveArea: number | null;
                        exclusiveAreaSource: ("register" | "survey" | "contract" | "roster") | null;
                        /** @enum {string} */
                        use: "lived-in" | "let" | "vacant" | "unknown";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "places.changeHome": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    use?: "lived-in" | "let" | "vacant" | "unknown";
                    buildingArea?: {
                        /** @description 0.01 m² */
                        area: number;
                        /** @enum {string} */
                        source: "register" | "survey" | "contract" | "roster";
                    };
                    exclusiveArea?: {
                        /** @description 0.01 m² */
                        area: number;
                        /** @enum {string} */
                        source: "register" | "survey" | "contract" | "roster";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        entranceId: string;
                        compound: string;
                        building: string;
                        entrance: string;
                        room: string;
                        floor: number;
                        address: string;
                        buildingArea: number | null;
                        buildingAreaSource: ("register" | "survey" | "contract" | "roster") | null;
                        exclusiveArea: number | null;
                        exclusiveAreaSource: ("register" | "survey" | "contract" | "roster") | null;
                        /** @enum {string} */
                        use: "lived-in" | "let" | "vacant" | "unknown";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "places.listSpots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        spots: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            code: string;
                            compound: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "places.readSpot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                neighbourhoodCode: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        neighbourhood: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            code: string;
                            name: string;
                            shortName: string;
                            subdistrict: string;
                            phone: string | null;
                        };
                        spot: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            compound: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.searchRegister": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        found: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            entranceId: string;
                            place: string;
                            address: string;
                            person: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            } | null;
                            phone: string | null;
                            /** @enum {string} */
                            by: "address" | "initials" | "name" | "phone" | "id-number";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.readGrid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        homes: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            room: string;
                            floor: number;
                            use: string;
                            people: number;
                            doubts: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.readHousehold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        home: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            address: string;
                            entrance: string;
                            room: string;
                            floor: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            entranceId: string;
                            /** @enum {string} */
                            use: "lived-in" | "let" | "vacant" | "unknown";
                            buildingArea: number | null;
                            buildingAreaSource: ("register" | "survey" | "contract" | "roster") | null;
                            exclusiveArea: number | null;
                            exclusiveAreaSource: ("register" | "survey" | "contract" | "roster") | null;
                            version: number;
                        };
                        people: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description masked: 吴*芬 */
                            name: string;
                            sex: ("male" | "female") | null;
                            age: number | null;
                            relation: ("head" | "spouse" | "son" | "daughter" | "son-in-law" | "daughter-in-law" | "parent" | "parent-in-law" | "grandchild" | "grandparent" | "sibling" | "nephew-or-niece" | "tenant" | "co-tenant" | "helper" | "other-kin" | "non-kin") | null;
                            registration: ("registered" | "separated" | "incoming") | null;
                            homeId: string | null;
                            /** @description masked: 310…0012 */
                            idNumber: string | null;
                            phones: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                mask: string;
                                /** @enum {string} */
                                kind: "mobile" | "landline";
                                /** @description who or what it comes from */
                                source: string | null;
                            }[];
                            deceased: boolean;
                            left: boolean;
                            head: boolean;
                            version: number;
                        }[];
                        relatives: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            relation: "head" | "spouse" | "son" | "daughter" | "son-in-law" | "daughter-in-law" | "parent" | "parent-in-law" | "grandchild" | "grandparent" | "sibling" | "nephew-or-niece" | "tenant" | "co-tenant" | "helper" | "other-kin" | "non-kin";
                            /** @description masked */
                            name: string | null;
                            personId: string | null;
                            /** @description masked */
                            phone: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            of: string;
                        }[];
                        doubts: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            personId: string | null;
                            homeId: string | null;
                            field: string;
                            kind: string;
                            writtenAt: string | null;
                        }[];
                        looks: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            fields: string[];
                            reason: string;
                            by: string | null;
                            role: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        /** Format: date */
                        looksSince: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.listRegister": {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                entrance?: string;
                text?: string;
                registration?: "registered" | "separated" | "incoming";
                sex?: "male" | "female";
                ageFrom?: number;
                ageTo?: number;
                where?: "here" | "left" | "deceased" | "waiting" | "all";
                doubtful?: "yes";
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description masked: 吴*芬 */
                            name: string;
                            sex: ("male" | "female") | null;
                            age: number | null;
                            relation: ("head" | "spouse" | "son" | "daughter" | "son-in-law" | "daughter-in-law" | "parent" | "parent-in-law" | "grandchild" | "grandparent" | "sibling" | "nephew-or-niece" | "tenant" | "co-tenant" | "helper" | "other-kin" | "non-kin") | null;
                            registration: ("registered" | "separated" | "incoming") | null;
                            homeId: string | null;
                            /** @description masked: 310…0012 */
                            idNumber: string | null;
                            phones: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                mask: string;
                                /** @enum {string} */
                                kind: "mobile" | "landline";
                                /** @description who or what it comes from */
                                source: string | null;
                            }[];
                            deceased: boolean;
                            left: boolean;
                            head: boolean;
                            version: number;
                            address: string | null;
                            doubts: number;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.addPerson": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    idNumber?: string | null;
                    birthDate?: string | null;
                    sex?: ("male" | "female") | null;
                    registration?: ("registered" | "separated" | "incoming") | null;
                    relation?: ("head" | "spouse" | "son" | "daughter" | "son-in-law" | "daughter-in-law" | "parent" | "parent-in-law" | "grandchild" | "grandparent" | "sibling" | "nephew-or-niece" | "tenant" | "co-tenant" | "helper" | "other-kin" | "non-kin") | null;
                    ethnicity?: string | null;
                    politics?: string | null;
                    registeredAddress?: string | null;
                    employment?: ("employed" | "retired" | "student" | "jobless" | "never-employed" | "graduate-jobless") | null;
                    workplace?: string | null;
                    remark?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    homeId: string | null;
                    /** Format: date */
                    on: string;
                    phones?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.listCorrections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            name: string;
                            text: string;
                            askedAt: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.readPerson": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description masked: 吴*芬 */
                            name: string;
                            sex: ("male" | "female") | null;
                            age: number | null;
                            relation: ("head" | "spouse" | "son" | "daughter" | "son-in-law" | "daughter-in-law" | "parent" | "parent-in-law" | "grandchild" | "grandparent" | "sibling" | "nephew-or-niece" | "tenant" | "co-tenant" | "helper" | "other-kin" | "non-kin") | null;
                            registration: ("registered" | "separated" | "incoming") | null;
                            homeId: string | null;
                            /** @description masked: 310…0012 */
                            idNumber: string | null;
                            phones: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                mask: string;
                                /** @enum {string} */
                                kind: "mobile" | "landline";
                                /** @description who or what it comes from */
                                source: string | null;
                            }[];
                            deceased: boolean;
                            left: boolean;
                            head: boolean;
                            version: number;
                            address: string | null;
                            behindMask: string[];
                            diedOn: string | null;
                            diedYear: number | null;
                            leftOn: string | null;
                            source: string;
                            erased: boolean;
                        };
                        relatives: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            relation: "head" | "spouse" | "son" | "daughter" | "son-in-law" | "daughter-in-law" | "parent" | "parent-in-law" | "grandchild" | "grandparent" | "sibling" | "nephew-or-niece" | "tenant" | "co-tenant" | "helper" | "other-kin" | "non-kin";
                            /** @description masked */
                            name: string | null;
                            personId: string | null;
                            /** @description masked */
                            phone: string | null;
                        }[];
                        doubts: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            personId: string | null;
                            homeId: string | null;
                            field: string;
                            kind: string;
                            writtenAt: string | null;
                        }[];
                        history: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            field: string;
                            was: string | null;
                            is: string | null;
                            reason: string;
                            onDay: string | null;
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        looks: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            fields: string[];
                            reason: string;
                            by: string | null;
                            role: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        requests: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            text: string;
                            /** Format: date-time */
                            askedAt: string;
                            /** @enum {string} */
                            state: "open" | "done" | "declined";
                            answer: string | null;
                            answeredBy: string | null;
                            answeredAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.correctPerson": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    facts: {
                        name?: string;
                        idNumber?: string | null;
                        birthDate?: string | null;
                        sex?: ("male" | "female") | null;
                        registration?: ("registered" | "separated" | "incoming") | null;
                        relation?: ("head" | "spouse" | "son" | "daughter" | "son-in-law" | "daughter-in-law" | "parent" | "parent-in-law" | "grandchild" | "grandparent" | "sibling" | "nephew-or-niece" | "tenant" | "co-tenant" | "helper" | "other-kin" | "non-kin") | null;
                        ethnicity?: string | null;
                        politics?: string | null;
                        registeredAddress?: string | null;
                        employment?: ("employed" | "retired" | "student" | "jobless" | "never-employed" | "graduate-jobless") | null;
                        workplace?: string | null;
                        remark?: string | null;
                    };
                    addPhones?: string[];
                    /** @default [] */
                    removePhones?: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.movePerson": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    to: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        homeId: string;
                    } | {
                        /** @enum {boolean} */
                        away: true;
                    } | {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        neighbourhoodId: string;
                    };
                    /** Format: date */
                    on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.recordDeath": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    on: string | null;
                    year: number | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.chooseHead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.addRelative": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    relation: "head" | "spouse" | "son" | "daughter" | "son-in-law" | "daughter-in-law" | "parent" | "parent-in-law" | "grandchild" | "grandparent" | "sibling" | "nephew-or-niece" | "tenant" | "co-tenant" | "helper" | "other-kin" | "non-kin";
                    name: string | null;
                    phone: string | null;
                    personId: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.removeRelative": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                relative: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.settleDoubt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    how: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.answerCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "done" | "declined";
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.reveal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fields: ("name" | "idNumber" | "birthDate" | "phones" | "work" | "registeredAddress" | "background" | "remark" | "relatives")[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        values: {
                            name?: string;
                            idNumber?: string | null;
                            birthDate?: string | null;
                            phones?: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                number: string;
                            }[];
                            work?: {
                                employment: string | null;
                                workplace: string | null;
                            };
                            registeredAddress?: string | null;
                            background?: {
                                ethnicity: string | null;
                                politics: string | null;
                            };
                            remark?: string | null;
                            relatives?: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string | null;
                                phone: string | null;
                            }[];
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.lookAtDoubt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        original: string | null;
                        writtenAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.lookAtCare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    over: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        entranceId: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        homeId: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        personId: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            homeId: string | null;
                            name: string;
                            care: {
                                /** @enum {string} */
                                flag: "without-kin" | "minimum-allowance" | "disability" | "jobless" | "living-alone" | "elders-only" | "low-income" | "needs-care" | "child-in-difficulty";
                                kind: string | null;
                                grade: number | null;
                                since: string | null;
                                note: string | null;
                                basis: ("document" | "own-word" | "visit" | "subdistrict" | "roster") | null;
                                /** @enum {string} */
                                audience: "committee" | "chair";
                                /** @description who or what it comes from */
                                source: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.setCare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    care: {
                        /** @enum {string} */
                        flag: "without-kin" | "minimum-allowance" | "disability" | "jobless" | "living-alone" | "elders-only" | "low-income" | "needs-care" | "child-in-difficulty";
                        /** @default null */
                        kind?: ("sight" | "hearing" | "speech" | "body" | "mind" | "mental" | "several") | null;
                        /** @default null */
                        grade?: number | null;
                        /** @default null */
                        since?: string | null;
                        note?: string | null;
                        /** @default null */
                        basis?: ("document" | "own-word" | "visit" | "subdistrict" | "roster") | null;
                        /**
                         * @default committee
                         * @enum {string}
                         */
                        audience?: "committee" | "chair";
                    }[];
                    /** @default null */
                    on?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.heldAboutMe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        rooms: {
                            room: string;
                            holds: {
                                zh: string;
                                en: string;
                            };
                            records: {
                                name: string;
                                value: string;
                            }[][];
                        }[];
                        looks: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            fields: string[];
                            reason: string;
                            by: string | null;
                            role: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        requests: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            text: string;
                            /** Format: date-time */
                            askedAt: string;
                            /** @enum {string} */
                            state: "open" | "done" | "declined";
                            answer: string | null;
                            answeredBy: string | null;
                            answeredAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.askCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.heldAbout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        rooms: {
                            room: string;
                            holds: {
                                zh: string;
                                en: string;
                            };
                            records: {
                                name: string;
                                value: string;
                            }[][];
                        }[];
                        looks: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            fields: string[];
                            reason: string;
                            by: string | null;
                            role: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        requests: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            text: string;
                            /** Format: date-time */
                            askedAt: string;
                            /** @enum {string} */
                            state: "open" | "done" | "declined";
                            answer: string | null;
                            answeredBy: string | null;
                            answeredAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.erasePerson": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        erased: number;
                        kept: {
                            room: string;
                            what: string;
                            why: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.exportRegister": {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                entrance?: string;
                text?: string;
                registration?: "registered" | "separated" | "incoming";
                sex?: "male" | "female";
                ageFrom?: number;
                ageTo?: number;
                where?: "here" | "left" | "deceased" | "waiting" | "all";
                doubtful?: "yes";
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "people.exportHeld": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv" | "json";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "titles.titlesOfHome": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        titles: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            /** @enum {string} */
                            ownerKind: "person" | "organisation" | "name";
                            ownerId: string | null;
                            /** @description a person’s name is masked */
                            owner: string;
                            organisationKind: ("developer" | "landlord" | "company" | "public-body" | "other") | null;
                            unverified: boolean;
                            absentee: boolean;
                            ownerDeceased: boolean;
                            /** @enum {string} */
                            kind: "owned" | "buyer" | "unsold" | "sold-undelivered" | "public";
                            /** @description a fraction; null for a joint owner */
                            share: {
                                num: number;
                                den: number;
                            } | null;
                            since: string | null;
                            /** @enum {string} */
                            evidence: "register" | "certificate" | "judgment" | "inheritance" | "contract" | "statement" | "roster";
                            note: string | null;
                            source: string;
                            recordedBy: string | null;
                            /** Format: date-time */
                            recordedAt: string;
                            ended: {
                                /** Format: date */
                                on: string;
                                /** @enum {string} */
                                why: "transferred" | "linked" | "mistake";
                                reason: string;
                                by: string | null;
                            } | null;
                        }[];
                        left: {
                            num: string;
                            den: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "titles.recordTitle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "owned" | "buyer" | "unsold" | "sold-undelivered" | "public";
                    /** @description a fraction; null for a joint owner */
                    share: {
                        num: number;
                        den: number;
                    } | null;
                    since: string | null;
                    /** @enum {string} */
                    evidence: "register" | "certificate" | "judgment" | "inheritance" | "contract" | "statement" | "roster";
                    note: string | null;
                    owner: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        personId: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                    } | {
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "titles.linkOwner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    newId: string;
                    owner: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        personId: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        organisationId: string;
                    };
                    /** @enum {string} */
                    evidence: "register" | "certificate" | "judgment" | "inheritance" | "contract" | "statement" | "roster";
                    note: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "titles.transferTitle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ends: string[];
                    begins: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "owned" | "buyer" | "unsold" | "sold-undelivered" | "public";
                        /** @description a fraction; null for a joint owner */
                        share: {
                            num: number;
                            den: number;
                        } | null;
                        /** @enum {string} */
                        evidence: "register" | "certificate" | "judgment" | "inheritance" | "contract" | "statement" | "roster";
                        note: string | null;
                        owner: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                        } | {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            organisationId: string;
                        } | {
                            name: string;
                        };
                    }[];
                    /** Format: date */
                    on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "titles.withdrawTitle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "titles.listOwners": {
        parameters: {
            query?: {
                which?: "all" | "unverified" | "absentee" | "organisations";
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        titles: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            /** @enum {string} */
                            ownerKind: "person" | "organisation" | "name";
                            ownerId: string | null;
                            /** @description a person’s name is masked */
                            owner: string;
                            organisationKind: ("developer" | "landlord" | "company" | "public-body" | "other") | null;
                            unverified: boolean;
                            absentee: boolean;
                            ownerDeceased: boolean;
                            /** @enum {string} */
                            kind: "owned" | "buyer" | "unsold" | "sold-undelivered" | "public";
                            /** @description a fraction; null for a joint owner */
                            share: {
                                num: number;
                                den: number;
                            } | null;
                            since: string | null;
                            /** @enum {string} */
                            evidence: "register" | "certificate" | "judgment" | "inheritance" | "contract" | "statement" | "roster";
                            note: string | null;
                            source: string;
                            recordedBy: string | null;
                            /** Format: date-time */
                            recordedAt: string;
                            ended: {
                                /** Format: date */
                                on: string;
                                /** @enum {string} */
                                why: "transferred" | "linked" | "mistake";
                                reason: string;
                                by: string | null;
                            } | null;
                            address: string;
                            homeUse: string;
                        }[];
                        next: string | null;
                        counts: {
                            all: number;
                            unverified: number;
                            absentee: number;
                            organisations: number;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "titles.exportOwners": {
        parameters: {
            query?: {
                which?: "all" | "unverified" | "absentee" | "organisations";
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "titles.exportOrganisations": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "titles.listOrganisations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisations: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "developer" | "landlord" | "company" | "public-body" | "other";
                            creditCode: string | null;
                            contact: string | null;
                            homes: number;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "titles.addOrganisation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                    /** @enum {string} */
                    kind: "developer" | "landlord" | "company" | "public-body" | "other";
                    creditCode: string | null;
                    contact: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "titles.changeOrganisation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name: string;
                    /** @enum {string} */
                    kind: "developer" | "landlord" | "company" | "public-body" | "other";
                    creditCode: string | null;
                    contact: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.listBodies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bodies: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "party-branch" | "residents-committee" | "owners-committee" | "property-manager" | "police" | "partner" | "social-organisation" | "subdistrict" | "district" | "other";
                            name: string;
                            officePhone: string | null;
                            officePlace: string | null;
                            note: string | null;
                            compounds: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            }[];
                            /** @description where it stands in 1+3+X+N */
                            ring: ("one" | "three" | "x" | "n") | null;
                            /** @description where it was put itself */
                            ownRing: ("one" | "three" | "x" | "n") | null;
                            endedOn: string | null;
                            version: number;
                            people: {
                                /** @enum {string} */
                                kind: "secretary" | "vice-secretary" | "chair" | "vice-chair" | "member" | "manager" | "officer" | "staff" | "contact";
                                title: string | null;
                                holder: string;
                            }[];
                            termUntil: string | null;
                            monthsLeft: number | null;
                            pressing: {
                                /** @enum {string} */
                                key: "size" | "length" | "file" | "report" | "papers-to-office" | "re-elect" | "meet" | "papers-to-new";
                                /** Format: date */
                                due: string;
                                article: string;
                                /** @enum {string} */
                                state: "done" | "late" | "soon" | "later";
                                doneOn: string | null;
                            } | null;
                            red: boolean | null;
                            share: {
                                seated: number;
                                declared: number;
                                party: number;
                            } | null;
                        }[];
                        compounds: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            hasManager: boolean;
                            hasOwnersCommittee: boolean;
                            openAsks: number;
                        }[];
                        figures: {
                            /** @description compounds without a property manager */
                            withoutManager: {
                                count: number;
                                of: number;
                                percent: number | null;
                            };
                            /** @description red owners’ committees among those whose members all declared or not */
                            red: {
                                count: number;
                                of: number;
                                percent: number | null;
                            };
                            definition: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** Format: date */
                                since: string;
                                percent: number;
                                over: boolean;
                                source: string;
                                verified: boolean;
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        };
                        picture: {
                            xName: string;
                            xKinds: ("party-branch" | "residents-committee" | "owners-committee" | "property-manager" | "police" | "partner" | "social-organisation" | "subdistrict" | "district" | "other")[];
                            nName: string;
                            nKinds: ("party-branch" | "residents-committee" | "owners-committee" | "property-manager" | "police" | "partner" | "social-organisation" | "subdistrict" | "district" | "other")[];
                            version: number;
                            by: string | null;
                        };
                        may: {
                            change: boolean;
                            set: boolean;
                            desk: boolean;
                            take: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.addBody": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "party-branch" | "residents-committee" | "owners-committee" | "property-manager" | "police" | "partner" | "social-organisation" | "subdistrict" | "district" | "other";
                    name: string;
                    officePhone: string | null;
                    officePlace: string | null;
                    note: string | null;
                    ring: ("one" | "three" | "x" | "n") | null;
                    compoundIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.exportBodies": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.readBody": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "party-branch" | "residents-committee" | "owners-committee" | "property-manager" | "police" | "partner" | "social-organisation" | "subdistrict" | "district" | "other";
                        name: string;
                        officePhone: string | null;
                        officePlace: string | null;
                        note: string | null;
                        compounds: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        }[];
                        /** @description where it stands in 1+3+X+N */
                        ring: ("one" | "three" | "x" | "n") | null;
                        /** @description where it was put itself */
                        ownRing: ("one" | "three" | "x" | "n") | null;
                        endedOn: string | null;
                        version: number;
                        posts: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            bodyId: string;
                            /** @enum {string} */
                            kind: "secretary" | "vice-secretary" | "chair" | "vice-chair" | "member" | "manager" | "officer" | "staff" | "contact";
                            title: string | null;
                            holder: string;
                            /** @description only for those who may open the register */
                            personId: string | null;
                            officePhone: string | null;
                            /** Format: date */
                            from: string;
                            until: string | null;
                            /** @enum {string} */
                            state: "coming" | "in-force" | "over";
                            hasAccount: boolean;
                            cleared: {
                                count: number;
                                of: number;
                                on: string | null;
                            } | null;
                            /** @description whether anything was declared about the Party; never what */
                            declared: boolean;
                            ended: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                why: "term-over" | "resigned" | "moved" | "removed" | "not-owner" | "died" | "mistake";
                                note: string | null;
                                by: string | null;
                            } | null;
                            may: {
                                end: boolean;
                                declare: boolean;
                                read: boolean;
                            };
                        }[];
                        terms: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: number;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            until: string;
                            /** Format: date */
                            electedOn: string;
                            seats: number;
                            buildingArea: number | null;
                            filedOn: string | null;
                            reportedOn: string | null;
                            groupFormedOn: string | null;
                            version: number;
                        }[];
                        duties: {
                            /** @enum {string} */
                            key: "size" | "length" | "file" | "report" | "papers-to-office" | "re-elect" | "meet" | "papers-to-new";
                            /** Format: date */
                            due: string;
                            article: string;
                            /** @enum {string} */
                            state: "done" | "late" | "soon" | "later";
                            doneOn: string | null;
                        }[];
                        pressing: {
                            /** @enum {string} */
                            key: "size" | "length" | "file" | "report" | "papers-to-office" | "re-elect" | "meet" | "papers-to-new";
                            /** Format: date */
                            due: string;
                            article: string;
                            /** @enum {string} */
                            state: "done" | "late" | "soon" | "later";
                            doneOn: string | null;
                        } | null;
                        monthsLeft: number | null;
                        /** @description how many must be present, and how many must sign (SH 26) */
                        majority: number | null;
                        law: {
                            source: string;
                            /** Format: date */
                            from: string;
                            verified: boolean;
                            grounds: {
                                /** @enum {string} */
                                key: "state-conditions" | "works-for-manager" | "kin-works-for-manager" | "damaged-structure" | "illegal-building" | "spoiled-appearance" | "changed-use" | "owes-fee" | "owes-fund" | "illegal-letting";
                                article: string;
                            }[];
                            barred: {
                                acts: ("manager" | "fees" | "major-works" | "other-major")[];
                                article: string;
                            } | null;
                        } | null;
                        share: {
                            seated: number;
                            declared: number;
                            party: number;
                        } | null;
                        red: boolean | null;
                        definition: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date */
                            since: string;
                            percent: number;
                            over: boolean;
                            source: string;
                            verified: boolean;
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        handovers: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            bodyId: string;
                            body: string;
                            /** @enum {string} */
                            kind: "to-housing-office" | "to-new-committee" | "member-leaves" | "between-holders";
                            giver: string;
                            taker: string;
                            /** Format: date */
                            begunOn: string;
                            dueOn: string | null;
                            article: string | null;
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                what: string;
                                givenBy: string | null;
                                takenBy: string | null;
                                passedAt: string | null;
                                note: string | null;
                            }[];
                            open: number;
                            may: {
                                pass: boolean;
                            };
                        }[];
                        meetings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            place: string;
                            note: string | null;
                            present: number | null;
                            cancelledWhy: string | null;
                        }[];
                        may: {
                            change: boolean;
                            seat: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.changeBody": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name: string;
                    officePhone: string | null;
                    officePlace: string | null;
                    note: string | null;
                    ring: ("one" | "three" | "x" | "n") | null;
                    compoundIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.closeBody": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** Format: date */
                    on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.openTerm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    number: number;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                    /** Format: date */
                    electedOn: string;
                    seats: number;
                    buildingArea: number | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.noteTerm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    filedOn?: string | null;
                    reportedOn?: string | null;
                    groupFormedOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.noteMeeting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** Format: date-time */
                    at: string;
                    place: string;
                    present: number;
                    note: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.takePost": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "secretary" | "vice-secretary" | "chair" | "vice-chair" | "member" | "manager" | "officer" | "staff" | "contact";
                    title: string | null;
                    holder: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        personId: string;
                    } | {
                        name: string;
                    };
                    officePhone: string | null;
                    termId: string | null;
                    /** Format: date */
                    from: string;
                    until: string | null;
                    cleared: ("state-conditions" | "works-for-manager" | "kin-works-for-manager" | "damaged-structure" | "illegal-building" | "spoiled-appearance" | "changed-use" | "owes-fee" | "owes-fund" | "illegal-letting")[] | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.endPost": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    why: "term-over" | "resigned" | "moved" | "removed" | "not-owner" | "died" | "mistake";
                    note: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.declareParty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    party: boolean | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.readDeclaration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        party: boolean;
                        /** Format: date */
                        declaredOn: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.beginHandover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "to-housing-office" | "to-new-committee" | "member-leaves" | "between-holders";
                    giver: string;
                    taker: string;
                    /** Format: date */
                    begunOn: string;
                    items: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        what: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.readHandover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        bodyId: string;
                        body: string;
                        /** @enum {string} */
                        kind: "to-housing-office" | "to-new-committee" | "member-leaves" | "between-holders";
                        giver: string;
                        taker: string;
                        /** Format: date */
                        begunOn: string;
                        dueOn: string | null;
                        article: string | null;
                        items: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            what: string;
                            givenBy: string | null;
                            takenBy: string | null;
                            passedAt: string | null;
                            note: string | null;
                        }[];
                        open: number;
                        may: {
                            pass: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.passItem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    givenBy: string;
                    takenBy: string;
                    note: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.readDesk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        compound: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            address: string;
                        };
                        three: {
                            /** @enum {string} */
                            kind: "residents-committee" | "owners-committee" | "property-manager";
                            body: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                                head: string | null;
                                officePhone: string | null;
                                pressing: {
                                    /** @enum {string} */
                                    key: "size" | "length" | "file" | "report" | "papers-to-office" | "re-elect" | "meet" | "papers-to-new";
                                    /** Format: date */
                                    due: string;
                                    article: string;
                                    /** @enum {string} */
                                    state: "done" | "late" | "soon" | "later";
                                    doneOn: string | null;
                                } | null;
                                monthsLeft: number | null;
                                owes: number;
                            } | null;
                            /** @description whether one may ask in the name of this body */
                            mayAsk: boolean;
                        }[];
                        asks: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            from: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                kind: "party-branch" | "residents-committee" | "owners-committee" | "property-manager" | "police" | "partner" | "social-organisation" | "subdistrict" | "district" | "other";
                            };
                            to: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                kind: "party-branch" | "residents-committee" | "owners-committee" | "property-manager" | "police" | "partner" | "social-organisation" | "subdistrict" | "district" | "other";
                            };
                            what: string;
                            /** Format: date */
                            dueOn: string;
                            /** @enum {string} */
                            state: "open" | "answered" | "late" | "done";
                            askedBy: string;
                            /** Format: date-time */
                            askedAt: string;
                            answer: string | null;
                            answeredBy: string | null;
                            answeredAt: string | null;
                            doneBy: string | null;
                            doneAt: string | null;
                            may: {
                                answer: boolean;
                                finish: boolean;
                            };
                        }[];
                        nextMeeting: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            place: string;
                            note: string | null;
                            present: number | null;
                            cancelledWhy: string | null;
                        } | null;
                        pastMeetings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            place: string;
                            note: string | null;
                            present: number | null;
                            cancelledWhy: string | null;
                        }[];
                        may: {
                            callMeeting: boolean;
                            ask: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.askBody": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    fromId: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    toId: string;
                    what: string;
                    /** Format: date */
                    dueOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.answerAsk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.finishAsk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.callMeeting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** Format: date-time */
                    at: string;
                    place: string;
                    note: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.cancelMeeting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.readSettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        picture: {
                            xName: string;
                            xKinds: ("party-branch" | "residents-committee" | "owners-committee" | "property-manager" | "police" | "partner" | "social-organisation" | "subdistrict" | "district" | "other")[];
                            nName: string;
                            nKinds: ("party-branch" | "residents-committee" | "owners-committee" | "property-manager" | "police" | "partner" | "social-organisation" | "subdistrict" | "district" | "other")[];
                            version: number;
                            by: string | null;
                        };
                        definitions: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date */
                            since: string;
                            percent: number;
                            over: boolean;
                            source: string;
                            verified: boolean;
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.setPicture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    xName: string;
                    xKinds: ("party-branch" | "residents-committee" | "owners-committee" | "property-manager" | "police" | "partner" | "social-organisation" | "subdistrict" | "district" | "other")[];
                    nName: string;
                    nKinds: ("party-branch" | "residents-committee" | "owners-committee" | "property-manager" | "police" | "partner" | "social-organisation" | "subdistrict" | "district" | "other")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "bodies.defineRed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** Format: date */
                    since: string;
                    percent: number;
                    over: boolean;
                    source: string;
                    verified: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.readSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signedIn: boolean;
                        locked: boolean;
                        account: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            role: ("resident" | "worker" | "chair" | "property" | "owners" | "police" | "partner" | "subdistrict" | "district" | "operator") | null;
                            /** @enum {string} */
                            at: "desk" | "phone";
                        } | null;
                        standings: {
                            /** @enum {string} */
                            role: "resident" | "worker" | "chair" | "property" | "owners" | "police" | "partner" | "subdistrict" | "district" | "operator";
                            neighbourhood?: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                code: string;
                                name: string;
                                phone: string | null;
                            };
                            area?: string;
                            body?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId?: string;
                            homes?: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                address: string;
                            }[];
                        }[];
                        places: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            tel: string | null;
                        }[];
                        shared: boolean;
                        strong: boolean;
                        toDo: ("second-factor" | "enrol") | null;
                        onBehalfOf?: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            consentId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            name: string;
                        };
                        demo: {
                            signIns: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                accountId: string;
                                /** @enum {string} */
                                role: "resident" | "worker" | "chair" | "property" | "owners" | "police" | "partner" | "subdistrict" | "district" | "operator";
                                zh: string;
                                en: string;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.readSignInWays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        oidc: {
                            name: string;
                        } | null;
                        firstRun: boolean;
                        demo: {
                            signIns: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                accountId: string;
                                /** @enum {string} */
                                role: "resident" | "worker" | "chair" | "property" | "owners" | "police" | "partner" | "subdistrict" | "district" | "operator";
                                zh: string;
                                en: string;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.sendPhoneCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shown: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.signInByPhone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "home" | "second-factor" | "enrol";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.signInByPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password: string;
                    /** @default false */
                    shared?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "home" | "second-factor" | "enrol";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.passSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "app" | "recovery";
                    code: string;
                    /** @default false */
                    shared?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "home" | "second-factor" | "enrol";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.acceptInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    password: string;
                    /** @default false */
                    shared?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "home" | "second-factor" | "enrol";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.startOidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    link?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uri */
                        url: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.finishOidc": {
        parameters: {
            query?: {
                code?: string;
                state?: string;
                iss?: string;
                error?: string;
                error_description?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.signInDemo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    accountId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "home" | "second-factor" | "enrol";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.lockSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.unlockSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                } | {
                    pin: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.readOwnAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        name: string;
                        phone: string | null;
                        username: string | null;
                        hasPassword: boolean;
                        hasPin: boolean;
                        secondFactor: boolean;
                        oidc: {
                            name: string;
                            linked: boolean;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.listOwnSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            device: string;
                            /** @enum {string} */
                            method: "phone" | "password" | "code" | "oidc" | "demo";
                            shared: boolean;
                            current: boolean;
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            seenAt: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.endOwnSession": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.endOtherSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.setPin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    pin: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.enrolSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uri: string;
                        key: string;
                        recoveryCodes: string[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.confirmSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "home" | "second-factor" | "enrol";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.renewRecoveryCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.readFirstRun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        open: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.firstRun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    neighbourhood: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        code: string;
                        name: string;
                        phone: string | null;
                    };
                    account: {
                        name: string;
                        phone: string;
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "home" | "second-factor" | "enrol";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.listStaff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        staff: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            accountId: string;
                            name: string;
                            phone: string | null;
                            /** @enum {string} */
                            role: "resident" | "worker" | "chair" | "property" | "owners" | "police" | "partner" | "subdistrict" | "district" | "operator";
                            body: string | null;
                            firstContact: boolean;
                            secondFactor: boolean;
                            emergency: {
                                reason: string;
                            } | null;
                            byPost: boolean;
                            /** Format: date-time */
                            since: string;
                            until: string | null;
                            may: {
                                end: boolean;
                                handOver: boolean;
                                invite: boolean;
                            };
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.addStaff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                    phone: string;
                    /** @enum {string} */
                    role: "worker" | "chair" | "property" | "owners" | "police" | "partner";
                    body?: string;
                    /** @default false */
                    firstContact?: boolean;
                    /**
                     * Format: uuid
                     * @description the post in a body that it comes with, and ends with
                     */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        accountId: string;
                        invitation: {
                            code: string;
                            /** Format: date-time */
                            expiresAt: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.exportStaff": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.endStaff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.handOverStanding": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /**
                     * Format: uuid
                     * @description account of the colleague
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.setFirstContact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.inviteAgain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.resetSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.listAnnouncements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        announcements: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "emergency" | "second-factor-reset" | "handed-over" | "standing-ended";
                            actor: string;
                            about: string;
                            reason: string;
                            /** Format: date-time */
                            at: string;
                            until: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.takeEmergencyAccess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    neighbourhoodId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.listOffice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        staff: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            accountId: string;
                            name: string;
                            phone: string | null;
                            /** @enum {string} */
                            role: "resident" | "worker" | "chair" | "property" | "owners" | "police" | "partner" | "subdistrict" | "district" | "operator";
                            body: string | null;
                            firstContact: boolean;
                            secondFactor: boolean;
                            emergency: {
                                reason: string;
                            } | null;
                            byPost: boolean;
                            /** Format: date-time */
                            since: string;
                            until: string | null;
                            may: {
                                end: boolean;
                                handOver: boolean;
                                invite: boolean;
                            };
                            area: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.addOffice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                    phone: string;
                    /** @enum {string} */
                    role: "subdistrict" | "district" | "operator";
                    area?: string;
                    body?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        accountId: string;
                        invitation: {
                            code: string;
                            /** Format: date-time */
                            expiresAt: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.endOffice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.listBindings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bindings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            accountId: string;
                            name: string;
                            phone: string | null;
                            personId: string | null;
                            homes: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                address: string;
                            }[];
                            /** Format: date-time */
                            since: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.bindHome": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                    name: string;
                    homeIds: string[];
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        accountId: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.unbind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.listCodes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codes: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "bind" | "invite";
                            label: string;
                            madeBy: string | null;
                            /** Format: date-time */
                            madeAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.printCodes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    homes: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        homeId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        personId?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codes: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            code: string;
                            address: string;
                            /** Format: date-time */
                            expiresAt: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.revokeCode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.listBindingRequests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            neighbourhood: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            };
                            home: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                address: string;
                            };
                            name: string;
                            phone: string | null;
                            /** @enum {string} */
                            relation: "owner" | "family" | "tenant" | "other";
                            note: string;
                            /** @enum {string} */
                            state: "open" | "approved" | "declined" | "withdrawn";
                            /** Format: date-time */
                            askedAt: string;
                            reason: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.exportAccounts": {
        parameters: {
            query: {
                list: "requests" | "codes" | "consents";
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.decideRequest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    approve: true;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId?: string;
                } | {
                    /** @enum {boolean} */
                    approve: false;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.enterCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        neighbourhood: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        homes: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            address: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.listOwnRequests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            neighbourhood: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            };
                            home: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                address: string;
                            };
                            name: string;
                            phone: string | null;
                            /** @enum {string} */
                            relation: "owner" | "family" | "tenant" | "other";
                            note: string;
                            /** @enum {string} */
                            state: "open" | "approved" | "declined" | "withdrawn";
                            /** Format: date-time */
                            askedAt: string;
                            reason: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.askForBinding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    neighbourhoodId: string;
                    address: string;
                    name: string;
                    /** @enum {string} */
                    relation: "owner" | "family" | "tenant" | "other";
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        neighbourhood: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        home: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            address: string;
                        };
                        name: string;
                        phone: string | null;
                        /** @enum {string} */
                        relation: "owner" | "family" | "tenant" | "other";
                        note: string;
                        /** @enum {string} */
                        state: "open" | "approved" | "declined" | "withdrawn";
                        /** Format: date-time */
                        askedAt: string;
                        reason: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.withdrawRequest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhoodId: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.listConsents": {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                personId?: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consents: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            neighbourhoodId: string;
                            person: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            };
                            agent: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                accountId: string;
                                name: string;
                                phone: string | null;
                            };
                            /** @enum {string} */
                            relation: "child" | "spouse" | "relative" | "carer" | "other";
                            /** @enum {string} */
                            how: "counter" | "own-account";
                            paper: string | null;
                            /** Format: date-time */
                            givenAt: string;
                            endsAt: string | null;
                            revokedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.recordConsent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    phone: string;
                    agentName: string;
                    /** @enum {string} */
                    relation: "child" | "spouse" | "relative" | "carer" | "other";
                    /** Format: date-time */
                    endsAt?: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId: string;
                    homeIds: string[];
                    /** @description where the signed paper lies, or who heard it said */
                    paper: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        neighbourhoodId: string;
                        person: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        agent: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            accountId: string;
                            name: string;
                            phone: string | null;
                        };
                        /** @enum {string} */
                        relation: "child" | "spouse" | "relative" | "carer" | "other";
                        /** @enum {string} */
                        how: "counter" | "own-account";
                        paper: string | null;
                        /** Format: date-time */
                        givenAt: string;
                        endsAt: string | null;
                        revokedAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.revokeConsentHere": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.listOwnConsents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        given: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            neighbourhoodId: string;
                            person: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            };
                            agent: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                accountId: string;
                                name: string;
                                phone: string | null;
                            };
                            /** @enum {string} */
                            relation: "child" | "spouse" | "relative" | "carer" | "other";
                            /** @enum {string} */
                            how: "counter" | "own-account";
                            paper: string | null;
                            /** Format: date-time */
                            givenAt: string;
                            endsAt: string | null;
                            revokedAt: string | null;
                        }[];
                        held: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            neighbourhoodId: string;
                            person: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            };
                            agent: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                accountId: string;
                                name: string;
                                phone: string | null;
                            };
                            /** @enum {string} */
                            relation: "child" | "spouse" | "relative" | "carer" | "other";
                            /** @enum {string} */
                            how: "counter" | "own-account";
                            paper: string | null;
                            /** Format: date-time */
                            givenAt: string;
                            endsAt: string | null;
                            revokedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.giveConsent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    phone: string;
                    agentName: string;
                    /** @enum {string} */
                    relation: "child" | "spouse" | "relative" | "carer" | "other";
                    /** Format: date-time */
                    endsAt?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        neighbourhoodId: string;
                        person: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        agent: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            accountId: string;
                            name: string;
                            phone: string | null;
                        };
                        /** @enum {string} */
                        relation: "child" | "spouse" | "relative" | "carer" | "other";
                        /** @enum {string} */
                        how: "counter" | "own-account";
                        paper: string | null;
                        /** Format: date-time */
                        givenAt: string;
                        endsAt: string | null;
                        revokedAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "accounts.revokeConsent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "files.listPapers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        papers: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "photo" | "voice" | "paper";
                            type: string;
                            name: string;
                            bytes: number;
                            width: number | null;
                            height: number | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        may: {
                            add: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "files.addPaper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    fileId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "files.openFile": {
        parameters: {
            query?: {
                size?: "full" | "small";
                /** @description The receipt code of a report made without an account */
                pass?: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "files.keepFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "photo" | "voice" | "paper";
                        type: string;
                        name: string;
                        bytes: number;
                        width: number | null;
                        height: number | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "files.keepFileBySpot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "photo" | "voice" | "paper";
                        type: string;
                        name: string;
                        bytes: number;
                        width: number | null;
                        height: number | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "files.keepFileByPass": {
        parameters: {
            query: {
                /** @description The receipt code */
                pass: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
                room: string;
                /** @description UUIDv7 */
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "photo" | "voice" | "paper";
                        type: string;
                        name: string;
                        bytes: number;
                        width: number | null;
                        height: number | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.readInbox": {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messages: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            text: string;
                            /** Format: date-time */
                            at: string;
                            opens: string | null;
                            urgent: boolean;
                            seen: boolean;
                        }[];
                        unseen: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.seeInbox": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.readPreference": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        language: "zh" | "en";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.putPreference": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language: "zh" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.listMessages": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                by?: "hand" | "all";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messages: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            text: string;
                            about: {
                                room: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                            } | null;
                            what: string;
                            urgent: boolean;
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                            recipients: number;
                            reached: number;
                            underWay: number;
                            byHand: number;
                            failed: number;
                        }[];
                        next: string | null;
                        toCall: number;
                        toPrint: number;
                        failed: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.writeMessage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    to: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        entrance: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        building: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        compound: string;
                    } | {
                        /** @enum {boolean} */
                        everybody: true;
                    };
                    text: string;
                    /**
                     * @default ordinary
                     * @enum {string}
                     */
                    urgency?: "ordinary" | "urgent";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        recipients: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.readMessage": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        text: string;
                        about: {
                            room: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                        } | null;
                        what: string;
                        urgent: boolean;
                        by: string | null;
                        /** Format: date-time */
                        at: string;
                        recipients: number;
                        reached: number;
                        underWay: number;
                        byHand: number;
                        failed: number;
                        deliveries: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string | null;
                            address: string | null;
                            /** @enum {string} */
                            channel: "app" | "wechat" | "sms" | "slip" | "call";
                            /** @enum {string} */
                            state: "queued" | "sending" | "sent" | "seen" | "failed" | "phoned" | "slipped" | "unneeded";
                            at: string | null;
                            /** Format: date-time */
                            nextAt: string;
                            tries: number;
                            problem: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.readCallList": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calls: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            homeId: string | null;
                            name: string;
                            address: string | null;
                            phones: string[];
                            text: string;
                            /** Format: date-time */
                            since: string;
                            /** Format: date-time */
                            dueAt: string;
                            tries: {
                                /** Format: date-time */
                                at: string;
                                outcome: string;
                                note: string | null;
                                by: string;
                            }[];
                        }[];
                        later: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.noteCall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    callId: string;
                    /** @enum {string} */
                    outcome: "reached" | "no-answer" | "another-day";
                    note?: string | null;
                    /** @default null */
                    day?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.revealNumber": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        phones: string[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.listSlips": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slips: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            address: string;
                            text: string;
                            /** Format: date-time */
                            since: string;
                        }[];
                        more: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.markSlips": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        marked: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.readMessageSettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description minutes after midnight, Shanghai */
                        quietFrom: number;
                        quietTo: number;
                        signed: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "messages.putMessageSettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    quietFrom: number;
                    quietTo: number;
                    signed?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.board": {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.compoundBoard": {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                code: string;
                /** @description UUIDv7 */
                compound: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.boardNotice": {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                code: string;
                /** @description UUIDv7 */
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.feed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.screen": {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                compound?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.boardStyle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.screenStyle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.screenScript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.screenWorker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.listNotices": {
        parameters: {
            query?: {
                phase?: "now" | "coming" | "past";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notices: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: string;
                            /** @enum {string} */
                            kind: "meeting" | "decision" | "audit" | "works" | "safety" | "activity" | "service" | "other";
                            compound: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            } | null;
                            poster: string;
                            title: string;
                            body: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            eventOn: string | null;
                            /** @enum {string} */
                            phase: "coming" | "now" | "past";
                            version: number;
                            verdict: {
                                kept: boolean;
                                /** @enum {string} */
                                sense: "before" | "within" | "for";
                                days: number;
                                counted: number;
                                /** Format: date */
                                day: string;
                                source: string;
                                article: string;
                                verified: boolean;
                            } | null;
                            places: number;
                            proven: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.postNotice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "meeting" | "decision" | "audit" | "works" | "safety" | "activity" | "service" | "other";
                    compoundId: string | null;
                    poster: string;
                    title: string;
                    body: string;
                    /** Format: date-time */
                    startsAt: string;
                    /** Format: date-time */
                    endsAt: string;
                    /** @default null */
                    eventOn?: string | null;
                    /** @default null */
                    placeIds?: string[] | null;
                    /**
                     * @description what looks personal has to stand there
                     * @default false
                     */
                    sure?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.listRules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: {
                            /** @enum {string} */
                            kind: "meeting" | "decision" | "audit" | "works" | "safety" | "activity" | "service" | "other";
                            /** @enum {string} */
                            sense: "before" | "within" | "for";
                            days: number;
                            /** Format: date */
                            from: string;
                            source: {
                                zh: string;
                                en: string;
                            };
                            article: string;
                            verified: boolean;
                            /** @enum {string} */
                            standing: "past" | "now" | "ahead";
                            entered: {
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                        mayEnter: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.enterRule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "meeting" | "decision" | "audit" | "works" | "safety" | "activity" | "service" | "other";
                    /** @enum {string} */
                    sense: "before" | "within" | "for";
                    days: number;
                    /** Format: date */
                    from: string;
                    source: string;
                    article?: string;
                    /** @default false */
                    verified?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.readNotice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        /** @enum {string} */
                        kind: "meeting" | "decision" | "audit" | "works" | "safety" | "activity" | "service" | "other";
                        compound: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        } | null;
                        poster: string;
                        title: string;
                        body: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        eventOn: string | null;
                        /** @enum {string} */
                        phase: "coming" | "now" | "past";
                        version: number;
                        verdict: {
                            kept: boolean;
                            /** @enum {string} */
                            sense: "before" | "within" | "for";
                            days: number;
                            counted: number;
                            /** Format: date */
                            day: string;
                            source: string;
                            article: string;
                            verified: boolean;
                        } | null;
                        places: number;
                        proven: number;
                        endedEarly: {
                            /** Format: date-time */
                            at: string;
                            why: string;
                        } | null;
                        postedBy: string | null;
                        versions: {
                            version: number;
                            title: string;
                            body: string;
                            why: string | null;
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        proofs: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            spotId: string;
                            place: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            fileId: string;
                            /** Format: date-time */
                            postedAt: string;
                            takenDownAt: string | null;
                            by: string | null;
                        }[];
                        missing: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            spotId: string;
                            place: string;
                        }[];
                        may: {
                            correct: boolean;
                            prove: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.correctNotice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    title: string;
                    body: string;
                    why: string;
                    /**
                     * @description what looks personal has to stand there
                     * @default false
                     */
                    sure?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.endNotice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.proveNotice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    spotId: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    fileId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "notices.takeDown": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                proof: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "imports.listImports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        runs: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            fileName: string;
                            /** @enum {string} */
                            state: "previewed" | "applying" | "done" | "undone";
                            startedBy: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            changedAt: string;
                            compound: string | null;
                            summary: {
                                rows: number;
                                created: number;
                                updated: number;
                                unchanged: number;
                                samePerson: number;
                                needsPerson: number;
                                homes: number;
                                vacant: number;
                                flagged: {
                                    [key: string]: number;
                                };
                            };
                            progress: {
                                done: number;
                                of: number;
                            };
                            kept: boolean;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "imports.previewImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "previewed" | "applying" | "done" | "undone";
                        startedBy: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        compound: string | null;
                        sheets: {
                            name: string;
                            /** @enum {string} */
                            kind: "residents" | "homes" | "skipped";
                            headRow: number;
                            columns: {
                                title: string;
                                field: ("sequence" | "address" | "compound" | "lane" | "building" | "gate" | "unit" | "room" | "relation" | "name" | "headName" | "sex" | "birthDate" | "idNumber" | "ethnicity" | "politics" | "registration" | "phone" | "otherPhone" | "employment" | "workplace" | "disability" | "relief" | "elder" | "owner" | "ownerPhone" | "area" | "exclusiveArea" | "homeUse" | "registeredAddress" | "remark" | "result" | "reason") | null;
                            }[];
                            records: number;
                        }[];
                        summary: {
                            rows: number;
                            created: number;
                            updated: number;
                            unchanged: number;
                            samePerson: number;
                            needsPerson: number;
                            homes: number;
                            vacant: number;
                            flagged: {
                                [key: string]: number;
                            };
                        };
                        progress: {
                            done: number;
                            of: number;
                        };
                        kept: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "imports.exportImports": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "imports.readImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "previewed" | "applying" | "done" | "undone";
                        startedBy: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        compound: string | null;
                        sheets: {
                            name: string;
                            /** @enum {string} */
                            kind: "residents" | "homes" | "skipped";
                            headRow: number;
                            columns: {
                                title: string;
                                field: ("sequence" | "address" | "compound" | "lane" | "building" | "gate" | "unit" | "room" | "relation" | "name" | "headName" | "sex" | "birthDate" | "idNumber" | "ethnicity" | "politics" | "registration" | "phone" | "otherPhone" | "employment" | "workplace" | "disability" | "relief" | "elder" | "owner" | "ownerPhone" | "area" | "exclusiveArea" | "homeUse" | "registeredAddress" | "remark" | "result" | "reason") | null;
                            }[];
                            records: number;
                        }[];
                        summary: {
                            rows: number;
                            created: number;
                            updated: number;
                            unchanged: number;
                            samePerson: number;
                            needsPerson: number;
                            homes: number;
                            vacant: number;
                            flagged: {
                                [key: string]: number;
                            };
                        };
                        progress: {
                            done: number;
                            of: number;
                        };
                        kept: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "imports.mapColumns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    compound: string | null;
                    sheets: {
                        name: string;
                        /** @enum {string} */
                        kind: "residents" | "homes" | "skipped";
                        headRow: number;
                        columns: (("sequence" | "address" | "compound" | "lane" | "building" | "gate" | "unit" | "room" | "relation" | "name" | "headName" | "sex" | "birthDate" | "idNumber" | "ethnicity" | "politics" | "registration" | "phone" | "otherPhone" | "employment" | "workplace" | "disability" | "relief" | "elder" | "owner" | "ownerPhone" | "area" | "exclusiveArea" | "homeUse" | "registeredAddress" | "remark" | "result" | "reason") | null)[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "previewed" | "applying" | "done" | "undone";
                        startedBy: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        compound: string | null;
                        sheets: {
                            name: string;
                            /** @enum {string} */
                            kind: "residents" | "homes" | "skipped";
                            headRow: number;
                            columns: {
                                title: string;
                                field: ("sequence" | "address" | "compound" | "lane" | "building" | "gate" | "unit" | "room" | "relation" | "name" | "headName" | "sex" | "birthDate" | "idNumber" | "ethnicity" | "politics" | "registration" | "phone" | "otherPhone" | "employment" | "workplace" | "disability" | "relief" | "elder" | "owner" | "ownerPhone" | "area" | "exclusiveArea" | "homeUse" | "registeredAddress" | "remark" | "result" | "reason") | null;
                            }[];
                            records: number;
                        }[];
                        summary: {
                            rows: number;
                            created: number;
                            updated: number;
                            unchanged: number;
                            samePerson: number;
                            needsPerson: number;
                            homes: number;
                            vacant: number;
                            flagged: {
                                [key: string]: number;
                            };
                        };
                        progress: {
                            done: number;
                            of: number;
                        };
                        kept: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "imports.applyImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "previewed" | "applying" | "done" | "undone";
                        startedBy: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        compound: string | null;
                        sheets: {
                            name: string;
                            /** @enum {string} */
                            kind: "residents" | "homes" | "skipped";
                            headRow: number;
                            columns: {
                                title: string;
                                field: ("sequence" | "address" | "compound" | "lane" | "building" | "gate" | "unit" | "room" | "relation" | "name" | "headName" | "sex" | "birthDate" | "idNumber" | "ethnicity" | "politics" | "registration" | "phone" | "otherPhone" | "employment" | "workplace" | "disability" | "relief" | "elder" | "owner" | "ownerPhone" | "area" | "exclusiveArea" | "homeUse" | "registeredAddress" | "remark" | "result" | "reason") | null;
                            }[];
                            records: number;
                        }[];
                        summary: {
                            rows: number;
                            created: number;
                            updated: number;
                            unchanged: number;
                            samePerson: number;
                            needsPerson: number;
                            homes: number;
                            vacant: number;
                            flagged: {
                                [key: string]: number;
                            };
                        };
                        progress: {
                            done: number;
                            of: number;
                        };
                        kept: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "imports.listImportRows": {
        parameters: {
            query?: {
                outcome?: "created" | "updated" | "unchanged" | "samePerson" | "needsPerson";
                kind?: "id-missing" | "id-lost-digits" | "id-bad-checksum" | "id-impossible-date" | "id-wrong-length" | "id-old-fifteen" | "id-masked" | "id-other-document" | "id-unreadable" | "sex-contradicts-id" | "sex-unreadable" | "birth-contradicts-id" | "date-slash-two-digit-year" | "date-unreadable" | "date-future" | "phone-full-width" | "phone-two" | "phone-short" | "phone-long" | "phone-unreadable" | "name-missing" | "name-unreadable" | "name-padded" | "formula-injection" | "deceased" | "unknown-relation" | "unknown-registration" | "unknown-care" | "address-missing" | "address-unreadable" | "area-unreadable" | "area-differs" | "owner-differs" | "vacant-but-lived-in";
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            position: number;
                            sheet: string;
                            row: number;
                            name: string | null;
                            home: string | null;
                            /** @enum {string} */
                            outcome: "created" | "updated" | "unchanged" | "samePerson" | "needsPerson";
                            personId: string | null;
                            sameAs: {
                                sheet: string;
                                row: number;
                            } | null;
                            doubt: string | null;
                            flags: {
                                /** @enum {string} */
                                kind: "id-missing" | "id-lost-digits" | "id-bad-checksum" | "id-impossible-date" | "id-wrong-length" | "id-old-fifteen" | "id-masked" | "id-other-document" | "id-unreadable" | "sex-contradicts-id" | "sex-unreadable" | "birth-contradicts-id" | "date-slash-two-digit-year" | "date-unreadable" | "date-future" | "phone-full-width" | "phone-two" | "phone-short" | "phone-long" | "phone-unreadable" | "name-missing" | "name-unreadable" | "name-padded" | "formula-injection" | "deceased" | "unknown-relation" | "unknown-registration" | "unknown-care" | "address-missing" | "address-unreadable" | "area-unreadable" | "area-differs" | "owner-differs" | "vacant-but-lived-in";
                                cell: string;
                                original: string;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "imports.downloadReport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "imports.undoImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.listPolicies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        policies: {
                            policy: string;
                            number: number;
                            /** @enum {string} */
                            kind: "benefit" | "referral";
                            title: {
                                zh: string;
                                en: string;
                            };
                            source: string;
                            verified: boolean;
                            /** @enum {string} */
                            office: "subdistrict" | "civil-affairs" | "medical-insurance" | "housing" | "education" | "employment" | "disabled-federation";
                            /** Format: date */
                            from: string;
                            to: string | null;
                            found: number;
                            underway: number;
                            received: number;
                            coming: string | null;
                        }[];
                        figures: {
                            found: number;
                            told: number;
                            applied: number;
                            received: number;
                            newToday: number;
                        };
                        run: {
                            /** Format: date */
                            first: string;
                            /** Format: date */
                            last: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.listCases": {
        parameters: {
            query?: {
                view?: "today" | "found" | "open" | "losing" | "closed";
                policy?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            person: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description masked */
                                name: string;
                                age: number | null;
                                address: string | null;
                                homeId: string | null;
                            };
                            policy: {
                                policy: string;
                                number: number;
                                /** @enum {string} */
                                kind: "benefit" | "referral";
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                source: string;
                                verified: boolean;
                                /** @enum {string} */
                                office: "subdistrict" | "civil-affairs" | "medical-insurance" | "housing" | "education" | "employment" | "disabled-federation";
                                /** Format: date */
                                from: string;
                                to: string | null;
                            };
                            /** @enum {string} */
                            state: "found" | "told" | "papers" | "applied" | "decided" | "received" | "declined" | "not-wanted" | "not-after-all";
                            /** Format: date */
                            foundOn: string;
                            /** @enum {string} */
                            foundBy: "first" | "birthday" | "answer" | "register" | "version" | "asked";
                            lostOn: string | null;
                            /** @description the version ends, or an answer has to be asked anew */
                            endsOn: string | null;
                            /** @enum {string} */
                            verdict: "yes" | "no" | "unknown";
                            clauses: {
                                key: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                source: string | null;
                                /** @enum {string} */
                                answer: "yes" | "no" | "unknown";
                            }[];
                            band: {
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                fenPerMonth: number | null;
                                source: string;
                                verified: boolean;
                            } | null;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.takeUp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId: string;
                    policy: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.readCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        person: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description masked */
                            name: string;
                            age: number | null;
                            address: string | null;
                            homeId: string | null;
                        };
                        policy: {
                            policy: string;
                            number: number;
                            /** @enum {string} */
                            kind: "benefit" | "referral";
                            title: {
                                zh: string;
                                en: string;
                            };
                            source: string;
                            verified: boolean;
                            /** @enum {string} */
                            office: "subdistrict" | "civil-affairs" | "medical-insurance" | "housing" | "education" | "employment" | "disabled-federation";
                            /** Format: date */
                            from: string;
                            to: string | null;
                        };
                        /** @enum {string} */
                        state: "found" | "told" | "papers" | "applied" | "decided" | "received" | "declined" | "not-wanted" | "not-after-all";
                        /** Format: date */
                        foundOn: string;
                        /** @enum {string} */
                        foundBy: "first" | "birthday" | "answer" | "register" | "version" | "asked";
                        lostOn: string | null;
                        /** @description the version ends, or an answer has to be asked anew */
                        endsOn: string | null;
                        /** @enum {string} */
                        verdict: "yes" | "no" | "unknown";
                        clauses: {
                            key: string;
                            text: {
                                zh: string;
                                en: string;
                            };
                            source: string | null;
                            /** @enum {string} */
                            answer: "yes" | "no" | "unknown";
                        }[];
                        band: {
                            text: {
                                zh: string;
                                en: string;
                            };
                            fenPerMonth: number | null;
                            source: string;
                            verified: boolean;
                        } | null;
                        steps: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            state: "found" | "told" | "papers" | "applied" | "decided" | "received" | "declined" | "not-wanted" | "not-after-all";
                            note: string | null;
                            by: string | null;
                            onBehalf: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next: ("found" | "told" | "papers" | "applied" | "decided" | "received" | "declined" | "not-wanted" | "not-after-all")[];
                        text: {
                            zh: string;
                            en: string;
                        };
                        apply: {
                            zh: string;
                            en: string;
                        };
                        script: {
                            zh: string;
                            en: string;
                        };
                        papers: {
                            zh: string;
                            en: string;
                        }[];
                        ask: {
                            key: string;
                            question: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            kind: "yes-no" | "number" | "money" | "date" | "choice";
                            options?: {
                                value: string;
                                zh: string;
                                en: string;
                            }[];
                        }[];
                        authorisation: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date */
                            givenOn: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.takeStep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    to: "found" | "told" | "papers" | "applied" | "decided" | "received" | "declined" | "not-wanted" | "not-after-all";
                    note?: string | null;
                    /** @default null */
                    at?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.readPolicy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: {
                            policy: string;
                            /** @enum {string} */
                            kind: "benefit" | "referral";
                            title: {
                                zh: string;
                                en: string;
                            };
                            text: {
                                zh: string;
                                en: string;
                            };
                            source: string;
                            verified: boolean;
                            /** @enum {string} */
                            office: "subdistrict" | "civil-affairs" | "medical-insurance" | "housing" | "education" | "employment" | "disabled-federation";
                            /** Format: date */
                            from: string;
                            /** @default null */
                            to: string | null;
                            /** @default null */
                            already: string | null;
                            clauses: {
                                key: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                /** @default null */
                                source: string | null;
                                /** @description a condition over facts: all, any, not, atLeast … of, or one comparison */
                                condition: unknown;
                            }[];
                            /** @default [] */
                            bands: {
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                fenPerMonth: number | null;
                                /** @default null */
                                condition: unknown | null;
                                source: string;
                                verified: boolean;
                            }[];
                            /** @default [] */
                            papers: {
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                unless: string | null;
                            }[];
                            apply: {
                                zh: string;
                                en: string;
                            };
                            /** @default [] */
                            examples: {
                                name: string;
                                /** Format: date */
                                on: string;
                                facts: {
                                    [key: string]: boolean | number | string;
                                };
                                /** @enum {string} */
                                expect: "yes" | "no" | "unknown";
                            }[];
                            number: number;
                        };
                        versions: {
                            number: number;
                            /** Format: date */
                            from: string;
                            to: string | null;
                        }[];
                        counts: {
                            yes: number;
                            unknown: number;
                            no: number;
                        };
                        near: {
                            person: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description masked */
                                name: string;
                                age: number | null;
                                address: string | null;
                                homeId: string | null;
                            };
                            ask: {
                                key: string;
                                question: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                kind: "yes-no" | "number" | "money" | "date" | "choice";
                                options?: {
                                    value: string;
                                    zh: string;
                                    en: string;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.readChanges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: number;
                        /** Format: date */
                        from: string;
                        gains: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description masked */
                            name: string;
                            age: number | null;
                            address: string | null;
                            homeId: string | null;
                        }[];
                        loses: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description masked */
                            name: string;
                            age: number | null;
                            address: string | null;
                            homeId: string | null;
                        }[];
                        unsure: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description masked */
                            name: string;
                            age: number | null;
                            address: string | null;
                            homeId: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.readPersonVerdicts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description masked */
                            name: string;
                            age: number | null;
                            address: string | null;
                            homeId: string | null;
                        };
                        verdicts: {
                            policy: {
                                policy: string;
                                number: number;
                                /** @enum {string} */
                                kind: "benefit" | "referral";
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                source: string;
                                verified: boolean;
                                /** @enum {string} */
                                office: "subdistrict" | "civil-affairs" | "medical-insurance" | "housing" | "education" | "employment" | "disabled-federation";
                                /** Format: date */
                                from: string;
                                to: string | null;
                            };
                            /** @enum {string} */
                            verdict: "yes" | "no" | "unknown";
                            /** @description has it already, as far as is known */
                            has: boolean;
                            clauses: {
                                key: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                source: string | null;
                                /** @enum {string} */
                                answer: "yes" | "no" | "unknown";
                            }[];
                            band: {
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                fenPerMonth: number | null;
                                source: string;
                                verified: boolean;
                            } | null;
                            /** @description the fewest questions that settle it */
                            ask: {
                                key: string;
                                question: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                kind: "yes-no" | "number" | "money" | "date" | "choice";
                                options?: {
                                    value: string;
                                    zh: string;
                                    en: string;
                                }[];
                            }[];
                            caseId: string | null;
                            state: ("found" | "told" | "papers" | "applied" | "decided" | "received" | "declined" | "not-wanted" | "not-after-all") | null;
                        }[];
                        answers: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            touch: "plain" | "economic" | "health";
                            /** @enum {string} */
                            state: "known" | "conflict" | "declined";
                            value: string | null;
                            other: string | null;
                            /** @enum {string} */
                            source: "door" | "counter" | "phone" | "person" | "paper" | "check" | "settled";
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                            validUntil: string | null;
                        }[];
                        authorisations: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date */
                            givenOn: string;
                            notedBy: string | null;
                            withdrawnAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.revealAnswers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            touch: "plain" | "economic" | "health";
                            /** @enum {string} */
                            state: "known" | "conflict" | "declined";
                            value: string | null;
                            other: string | null;
                            /** @enum {string} */
                            source: "door" | "counter" | "phone" | "person" | "paper" | "check" | "settled";
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                            validUntil: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.answerFact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId: string;
                    key: string;
                    value: (boolean | number | string) | null;
                    /** @enum {string} */
                    source: "door" | "counter" | "phone" | "person" | "paper" | "check" | "settled";
                    /** @default null */
                    at?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.noteAuthorisation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId: string;
                    /** Format: date */
                    givenOn: string;
                    /** @default null */
                    fileId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.withdrawAuthorisation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.assessAll": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        found: number;
                        lost: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.listSnapshots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        snapshots: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            policy: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            number: number;
                            quarter: string;
                            digest: string;
                            /** Format: date-time */
                            takenAt: string;
                            takenBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.takeSnapshot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    policy: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.readSnapshot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        policy: string;
                        quarter: string;
                        digest: string;
                        content: string;
                        rows: {
                            pseudonym: string;
                            name: string | null;
                            clauses: ("yes" | "no" | "unknown")[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.listVersions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            policy: string;
                            /** @enum {string} */
                            kind: "benefit" | "referral";
                            title: {
                                zh: string;
                                en: string;
                            };
                            text: {
                                zh: string;
                                en: string;
                            };
                            source: string;
                            verified: boolean;
                            /** @enum {string} */
                            office: "subdistrict" | "civil-affairs" | "medical-insurance" | "housing" | "education" | "employment" | "disabled-federation";
                            /** Format: date */
                            from: string;
                            /** @default null */
                            to: string | null;
                            /** @default null */
                            already: string | null;
                            clauses: {
                                key: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                /** @default null */
                                source: string | null;
                                /** @description a condition over facts: all, any, not, atLeast … of, or one comparison */
                                condition: unknown;
                            }[];
                            /** @default [] */
                            bands: {
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                fenPerMonth: number | null;
                                /** @default null */
                                condition: unknown | null;
                                source: string;
                                verified: boolean;
                            }[];
                            /** @default [] */
                            papers: {
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                unless: string | null;
                            }[];
                            apply: {
                                zh: string;
                                en: string;
                            };
                            /** @default [] */
                            examples: {
                                name: string;
                                /** Format: date */
                                on: string;
                                facts: {
                                    [key: string]: boolean | number | string;
                                };
                                /** @enum {string} */
                                expect: "yes" | "no" | "unknown";
                            }[];
                            number: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.publishVersion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    policy: string;
                    /** @enum {string} */
                    kind: "benefit" | "referral";
                    title: {
                        zh: string;
                        en: string;
                    };
                    text: {
                        zh: string;
                        en: string;
                    };
                    source: string;
                    verified: boolean;
                    /** @enum {string} */
                    office: "subdistrict" | "civil-affairs" | "medical-insurance" | "housing" | "education" | "employment" | "disabled-federation";
                    /** Format: date */
                    from: string;
                    /** @default null */
                    to?: string | null;
                    /** @default null */
                    already?: string | null;
                    clauses: {
                        key: string;
                        text: {
                            zh: string;
                            en: string;
                        };
                        source?: string | null;
                        /** @description a condition over facts: all, any, not, atLeast … of, or one comparison */
                        condition: unknown;
                    }[];
                    bands?: {
                        text: {
                            zh: string;
                            en: string;
                        };
                        fenPerMonth: number | null;
                        /** @default null */
                        condition?: unknown | null;
                        source: string;
                        verified: boolean;
                    }[];
                    papers?: {
                        name: {
                            zh: string;
                            en: string;
                        };
                        unless: string | null;
                    }[];
                    apply: {
                        zh: string;
                        en: string;
                    };
                    examples?: {
                        name: string;
                        /** Format: date */
                        on: string;
                        facts: {
                            [key: string]: boolean | number | string;
                        };
                        /** @enum {string} */
                        expect: "yes" | "no" | "unknown";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        policy: string;
                        /** @enum {string} */
                        kind: "benefit" | "referral";
                        title: {
                            zh: string;
                            en: string;
                        };
                        text: {
                            zh: string;
                            en: string;
                        };
                        source: string;
                        verified: boolean;
                        /** @enum {string} */
                        office: "subdistrict" | "civil-affairs" | "medical-insurance" | "housing" | "education" | "employment" | "disabled-federation";
                        /** Format: date */
                        from: string;
                        /** @default null */
                        to: string | null;
                        /** @default null */
                        already: string | null;
                        clauses: {
                            key: string;
                            text: {
                                zh: string;
                                en: string;
                            };
                            /** @default null */
                            source: string | null;
                            /** @description a condition over facts: all, any, not, atLeast … of, or one comparison */
                            condition: unknown;
                        }[];
                        /** @default [] */
                        bands: {
                            text: {
                                zh: string;
                                en: string;
                            };
                            fenPerMonth: number | null;
                            /** @default null */
                            condition: unknown | null;
                            source: string;
                            verified: boolean;
                        }[];
                        /** @default [] */
                        papers: {
                            name: {
                                zh: string;
                                en: string;
                            };
                            unless: string | null;
                        }[];
                        apply: {
                            zh: string;
                            en: string;
                        };
                        /** @default [] */
                        examples: {
                            name: string;
                            /** Format: date */
                            on: string;
                            facts: {
                                [key: string]: boolean | number | string;
                            };
                            /** @enum {string} */
                            expect: "yes" | "no" | "unknown";
                        }[];
                        number: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.tryVersion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    policy: string;
                    /** @enum {string} */
                    kind: "benefit" | "referral";
                    title: {
                        zh: string;
                        en: string;
                    };
                    text: {
                        zh: string;
                        en: string;
                    };
                    source: string;
                    verified: boolean;
                    /** @enum {string} */
                    office: "subdistrict" | "civil-affairs" | "medical-insurance" | "housing" | "education" | "employment" | "disabled-federation";
                    /** Format: date */
                    from: string;
                    /** @default null */
                    to?: string | null;
                    /** @default null */
                    already?: string | null;
                    clauses: {
                        key: string;
                        text: {
                            zh: string;
                            en: string;
                        };
                        source?: string | null;
                        /** @description a condition over facts: all, any, not, atLeast … of, or one comparison */
                        condition: unknown;
                    }[];
                    bands?: {
                        text: {
                            zh: string;
                            en: string;
                        };
                        fenPerMonth: number | null;
                        /** @default null */
                        condition?: unknown | null;
                        source: string;
                        verified: boolean;
                    }[];
                    papers?: {
                        name: {
                            zh: string;
                            en: string;
                        };
                        unless: string | null;
                    }[];
                    apply: {
                        zh: string;
                        en: string;
                    };
                    examples?: {
                        name: string;
                        /** Format: date */
                        on: string;
                        facts: {
                            [key: string]: boolean | number | string;
                        };
                        /** @enum {string} */
                        expect: "yes" | "no" | "unknown";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        examples: {
                            name: string;
                            /** @enum {string} */
                            expect: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            found: "yes" | "no" | "unknown";
                        }[];
                        fault: {
                            zh: string;
                            en: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "policies.previewVersion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    policy: string;
                    /** @enum {string} */
                    kind: "benefit" | "referral";
                    title: {
                        zh: string;
                        en: string;
                    };
                    text: {
                        zh: string;
                        en: string;
                    };
                    source: string;
                    verified: boolean;
                    /** @enum {string} */
                    office: "subdistrict" | "civil-affairs" | "medical-insurance" | "housing" | "education" | "employment" | "disabled-federation";
                    /** Format: date */
                    from: string;
                    /** @default null */
                    to?: string | null;
                    /** @default null */
                    already?: string | null;
                    clauses: {
                        key: string;
                        text: {
                            zh: string;
                            en: string;
                        };
                        source?: string | null;
                        /** @description a condition over facts: all, any, not, atLeast … of, or one comparison */
                        condition: unknown;
                    }[];
                    bands?: {
                        text: {
                            zh: string;
                            en: string;
                        };
                        fenPerMonth: number | null;
                        /** @default null */
                        condition?: unknown | null;
                        source: string;
                        verified: boolean;
                    }[];
                    papers?: {
                        name: {
                            zh: string;
                            en: string;
                        };
                        unless: string | null;
                    }[];
                    apply: {
                        zh: string;
                        en: string;
                    };
                    examples?: {
                        name: string;
                        /** Format: date */
                        on: string;
                        facts: {
                            [key: string]: boolean | number | string;
                        };
                        /** @enum {string} */
                        expect: "yes" | "no" | "unknown";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        neighbourhoods: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            gains: number;
                            loses: number;
                            unsure: number;
                            yes: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.readNow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        phone: string | null;
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        part: "day" | "night";
                        /** Format: date-time */
                        until: string;
                        person: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        } | null;
                        next: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        } | null;
                        mine: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.readRota": {
        parameters: {
            query?: {
                from?: string;
                days?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        setting: {
                            dayFrom: number;
                            nightFrom: number;
                            restHours: number;
                            nightsInSeven: number;
                            answerMinutes: number;
                            source: string;
                            verified: boolean;
                        };
                        turns: {
                            /** @description 1 Monday to 7 Sunday */
                            weekday: number;
                            /** @enum {string} */
                            part: "day" | "night";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            account: string;
                        }[];
                        shifts: {
                            /** Format: date */
                            day: string;
                            /** @enum {string} */
                            part: "day" | "night";
                            /** Format: date-time */
                            from: string;
                            person: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            } | null;
                            swapped: {
                                instead: string | null;
                                reason: string;
                            } | null;
                            breach: {
                                /** @enum {string} */
                                kind: "short-rest" | "many-nights";
                                found: number;
                            } | null;
                        }[];
                        members: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            chair: boolean;
                            nights: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.putRota": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    turns: {
                        /** @description 1 Monday to 7 Sunday */
                        weekday: number;
                        /** @enum {string} */
                        part: "day" | "night";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        account: string;
                    }[];
                    despite?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.putSetting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dayFrom: number;
                    nightFrom: number;
                    restHours: number;
                    nightsInSeven: number;
                    answerMinutes: number;
                    source: string;
                    verified: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.swapShift": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                day: string;
                part: "day" | "night";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    account: string;
                    reason: string;
                    /** @default false */
                    despite?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.listCalls": {
        parameters: {
            query?: {
                view?: "shift" | "waiting" | "all";
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calls: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            way: "rang" | "missed" | "asked" | "rings";
                            /** Format: date-time */
                            rangAt: string;
                            /** Format: date */
                            day: string;
                            /** @enum {string} */
                            part: "day" | "night";
                            owner: string | null;
                            /** @enum {string} */
                            state: "waiting" | "answered" | "given-up";
                            answeredAt: string | null;
                            answeredBy: string | null;
                            tries: number;
                            /** @enum {string} */
                            level: "none" | "chair" | "subdistrict";
                            escalatesAt: string | null;
                            caller: string | null;
                            phone: string | null;
                            personId: string | null;
                            homeId: string | null;
                            words: string | null;
                            note: string | null;
                            linked: {
                                room: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                word: string;
                            } | null;
                            may: {
                                answer: boolean;
                                giveUp: boolean;
                                link: boolean;
                                reveal: boolean;
                            };
                        }[];
                        waiting: number;
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.logCall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /**
                     * @default rang
                     * @enum {string}
                     */
                    way?: "rang" | "missed";
                    /** @default null */
                    rangAt?: string | null;
                    /** @default null */
                    personId?: string | null;
                    name?: string | null;
                    /** @default null */
                    phone?: string | null;
                    words?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        way: "rang" | "missed" | "asked" | "rings";
                        /** Format: date-time */
                        rangAt: string;
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        part: "day" | "night";
                        owner: string | null;
                        /** @enum {string} */
                        state: "waiting" | "answered" | "given-up";
                        answeredAt: string | null;
                        answeredBy: string | null;
                        tries: number;
                        /** @enum {string} */
                        level: "none" | "chair" | "subdistrict";
                        escalatesAt: string | null;
                        caller: string | null;
                        phone: string | null;
                        personId: string | null;
                        homeId: string | null;
                        words: string | null;
                        note: string | null;
                        linked: {
                            room: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            word: string;
                        } | null;
                        may: {
                            answer: boolean;
                            giveUp: boolean;
                            link: boolean;
                            reveal: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.readCall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        way: "rang" | "missed" | "asked" | "rings";
                        /** Format: date-time */
                        rangAt: string;
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        part: "day" | "night";
                        owner: string | null;
                        /** @enum {string} */
                        state: "waiting" | "answered" | "given-up";
                        answeredAt: string | null;
                        answeredBy: string | null;
                        tries: number;
                        /** @enum {string} */
                        level: "none" | "chair" | "subdistrict";
                        escalatesAt: string | null;
                        caller: string | null;
                        phone: string | null;
                        personId: string | null;
                        homeId: string | null;
                        words: string | null;
                        note: string | null;
                        linked: {
                            room: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            word: string;
                        } | null;
                        may: {
                            answer: boolean;
                            giveUp: boolean;
                            link: boolean;
                            reveal: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.ring": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    word: "ringing" | "taken" | "ended";
                    /** @default null */
                    phone?: string | null;
                    /** @default null */
                    at?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @description who stands behind the number now */
                        owner: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.askBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    words?: string | null;
                    /** @default null */
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        by: string | null;
                        /** @description minutes */
                        within: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.answerCall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        way: "rang" | "missed" | "asked" | "rings";
                        /** Format: date-time */
                        rangAt: string;
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        part: "day" | "night";
                        owner: string | null;
                        /** @enum {string} */
                        state: "waiting" | "answered" | "given-up";
                        answeredAt: string | null;
                        answeredBy: string | null;
                        tries: number;
                        /** @enum {string} */
                        level: "none" | "chair" | "subdistrict";
                        escalatesAt: string | null;
                        caller: string | null;
                        phone: string | null;
                        personId: string | null;
                        homeId: string | null;
                        words: string | null;
                        note: string | null;
                        linked: {
                            room: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            word: string;
                        } | null;
                        may: {
                            answer: boolean;
                            giveUp: boolean;
                            link: boolean;
                            reveal: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.tryCall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    giveUp?: boolean;
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        way: "rang" | "missed" | "asked" | "rings";
                        /** Format: date-time */
                        rangAt: string;
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        part: "day" | "night";
                        owner: string | null;
                        /** @enum {string} */
                        state: "waiting" | "answered" | "given-up";
                        answeredAt: string | null;
                        answeredBy: string | null;
                        tries: number;
                        /** @enum {string} */
                        level: "none" | "chair" | "subdistrict";
                        escalatesAt: string | null;
                        caller: string | null;
                        phone: string | null;
                        personId: string | null;
                        homeId: string | null;
                        words: string | null;
                        note: string | null;
                        linked: {
                            room: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            word: string;
                        } | null;
                        may: {
                            answer: boolean;
                            giveUp: boolean;
                            link: boolean;
                            reveal: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.revealCaller": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string | null;
                        phone: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.listHandovers": {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        handovers: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date */
                            day: string;
                            /** @enum {string} */
                            part: "day" | "night";
                            from: string;
                            words: string;
                            calls: number;
                            waiting: number;
                            /** Format: date-time */
                            at: string;
                            readAt: string | null;
                            readBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.handOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        part: "day" | "night";
                        from: string;
                        words: string;
                        calls: number;
                        waiting: number;
                        /** Format: date-time */
                        at: string;
                        readAt: string | null;
                        readBy: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.readHandover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.listReceptions": {
        parameters: {
            query?: {
                view?: "coming" | "past";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receptions: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            title: string;
                            place: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            minutesEach: number;
                            parties: {
                                kind: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            state: "planned" | "running" | "ended" | "cancelled";
                            whyCancelled: string | null;
                            places: number;
                            given: number;
                            waiting: number;
                            promises: number;
                            kept: number;
                            mine: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                number: number;
                                /** Format: date-time */
                                about: string;
                                /** @enum {string} */
                                state: "waiting" | "with" | "done" | "absent" | "cancelled";
                            } | null;
                        }[];
                        owed: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.readReception": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reception: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            title: string;
                            place: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            minutesEach: number;
                            parties: {
                                kind: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            state: "planned" | "running" | "ended" | "cancelled";
                            whyCancelled: string | null;
                            places: number;
                            given: number;
                            waiting: number;
                            promises: number;
                            kept: number;
                            mine: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                number: number;
                                /** Format: date-time */
                                about: string;
                                /** @enum {string} */
                                state: "waiting" | "with" | "done" | "absent" | "cancelled";
                            } | null;
                        };
                        visitors: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            receptionId: string;
                            number: number;
                            /** @enum {string} */
                            way: "booked" | "walk-in";
                            /** @enum {string} */
                            state: "waiting" | "with" | "done" | "absent" | "cancelled";
                            /** Format: date-time */
                            about: string;
                            name: string;
                            phone: string | null;
                            personId: string | null;
                            words: string | null;
                            calledAt: string | null;
                            leftAt: string | null;
                            promise: {
                                words: string;
                                by: string;
                                /** Format: date */
                                until: string;
                                /** @enum {string} */
                                state: "kept" | "kept-late" | "open" | "late";
                                keptHow: string | null;
                            } | null;
                            linked: {
                                room: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                word: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.planReception": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    place: string;
                    /** Format: date-time */
                    startsAt: string;
                    /** Format: date-time */
                    endsAt: string;
                    /** @default 15 */
                    minutesEach?: number;
                    parties: {
                        kind: string;
                        name: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        title: string;
                        place: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        minutesEach: number;
                        parties: {
                            kind: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        state: "planned" | "running" | "ended" | "cancelled";
                        whyCancelled: string | null;
                        places: number;
                        given: number;
                        waiting: number;
                        promises: number;
                        kept: number;
                        mine: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: number;
                            /** Format: date-time */
                            about: string;
                            /** @enum {string} */
                            state: "waiting" | "with" | "done" | "absent" | "cancelled";
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.moveReception": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    to: "running" | "ended" | "cancelled";
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        title: string;
                        place: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        minutesEach: number;
                        parties: {
                            kind: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        state: "planned" | "running" | "ended" | "cancelled";
                        whyCancelled: string | null;
                        places: number;
                        given: number;
                        waiting: number;
                        promises: number;
                        kept: number;
                        mine: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: number;
                            /** Format: date-time */
                            about: string;
                            /** @enum {string} */
                            state: "waiting" | "with" | "done" | "absent" | "cancelled";
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.bookReception": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    words?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        title: string;
                        place: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        minutesEach: number;
                        parties: {
                            kind: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        state: "planned" | "running" | "ended" | "cancelled";
                        whyCancelled: string | null;
                        places: number;
                        given: number;
                        waiting: number;
                        promises: number;
                        kept: number;
                        mine: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: number;
                            /** Format: date-time */
                            about: string;
                            /** @enum {string} */
                            state: "waiting" | "with" | "done" | "absent" | "cancelled";
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.dropBooking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        title: string;
                        place: string;
                        /** Format: date-time */
                        startsAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        minutesEach: number;
                        parties: {
                            kind: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        state: "planned" | "running" | "ended" | "cancelled";
                        whyCancelled: string | null;
                        places: number;
                        given: number;
                        waiting: number;
                        promises: number;
                        kept: number;
                        mine: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: number;
                            /** Format: date-time */
                            about: string;
                            /** @enum {string} */
                            state: "waiting" | "with" | "done" | "absent" | "cancelled";
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.addVisitor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /**
                     * @default walk-in
                     * @enum {string}
                     */
                    way?: "booked" | "walk-in";
                    /** @default null */
                    personId?: string | null;
                    name?: string | null;
                    /** @default null */
                    phone?: string | null;
                    words?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        receptionId: string;
                        number: number;
                        /** @enum {string} */
                        way: "booked" | "walk-in";
                        /** @enum {string} */
                        state: "waiting" | "with" | "done" | "absent" | "cancelled";
                        /** Format: date-time */
                        about: string;
                        name: string;
                        phone: string | null;
                        personId: string | null;
                        words: string | null;
                        calledAt: string | null;
                        leftAt: string | null;
                        promise: {
                            words: string;
                            by: string;
                            /** Format: date */
                            until: string;
                            /** @enum {string} */
                            state: "kept" | "kept-late" | "open" | "late";
                            keptHow: string | null;
                        } | null;
                        linked: {
                            room: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            word: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.stepVisitor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    to: "with" | "done" | "absent" | "waiting";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        receptionId: string;
                        number: number;
                        /** @enum {string} */
                        way: "booked" | "walk-in";
                        /** @enum {string} */
                        state: "waiting" | "with" | "done" | "absent" | "cancelled";
                        /** Format: date-time */
                        about: string;
                        name: string;
                        phone: string | null;
                        personId: string | null;
                        words: string | null;
                        calledAt: string | null;
                        leftAt: string | null;
                        promise: {
                            words: string;
                            by: string;
                            /** Format: date */
                            until: string;
                            /** @enum {string} */
                            state: "kept" | "kept-late" | "open" | "late";
                            keptHow: string | null;
                        } | null;
                        linked: {
                            room: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            word: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.promise": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                    by: string;
                    /** Format: date */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        receptionId: string;
                        number: number;
                        /** @enum {string} */
                        way: "booked" | "walk-in";
                        /** @enum {string} */
                        state: "waiting" | "with" | "done" | "absent" | "cancelled";
                        /** Format: date-time */
                        about: string;
                        name: string;
                        phone: string | null;
                        personId: string | null;
                        words: string | null;
                        calledAt: string | null;
                        leftAt: string | null;
                        promise: {
                            words: string;
                            by: string;
                            /** Format: date */
                            until: string;
                            /** @enum {string} */
                            state: "kept" | "kept-late" | "open" | "late";
                            keptHow: string | null;
                        } | null;
                        linked: {
                            room: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            word: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.keepPromise": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    how: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        receptionId: string;
                        number: number;
                        /** @enum {string} */
                        way: "booked" | "walk-in";
                        /** @enum {string} */
                        state: "waiting" | "with" | "done" | "absent" | "cancelled";
                        /** Format: date-time */
                        about: string;
                        name: string;
                        phone: string | null;
                        personId: string | null;
                        words: string | null;
                        calledAt: string | null;
                        leftAt: string | null;
                        promise: {
                            words: string;
                            by: string;
                            /** Format: date */
                            until: string;
                            /** @enum {string} */
                            state: "kept" | "kept-late" | "open" | "late";
                            keptHow: string | null;
                        } | null;
                        linked: {
                            room: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            word: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.listPromises": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        visitors: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            receptionId: string;
                            number: number;
                            /** @enum {string} */
                            way: "booked" | "walk-in";
                            /** @enum {string} */
                            state: "waiting" | "with" | "done" | "absent" | "cancelled";
                            /** Format: date-time */
                            about: string;
                            name: string;
                            phone: string | null;
                            personId: string | null;
                            words: string | null;
                            calledAt: string | null;
                            leftAt: string | null;
                            promise: {
                                words: string;
                                by: string;
                                /** Format: date */
                                until: string;
                                /** @enum {string} */
                                state: "kept" | "kept-late" | "open" | "late";
                                keptHow: string | null;
                            } | null;
                            linked: {
                                room: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                word: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.exportCalls": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "duty.exportVisitors": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.reportMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    category: "leak" | "power" | "lift" | "passage" | "waste" | "unclear" | "noise" | "neighbour" | "elder-care" | "relief" | "jobs" | "certificate" | "pets" | "greenery" | "safety" | "property-service" | "other";
                    /** @default null */
                    urgent?: ("fire" | "gas" | "trapped-in-lift" | "injury") | null;
                    words?: string | null;
                    /** @default [] */
                    files?: string[];
                    place: {
                        /** @default null */
                        homeId?: string | null;
                        /** @default null */
                        entranceId?: string | null;
                        /** @default null */
                        spotId?: string | null;
                        /** @default null */
                        floor?: number | null;
                        spot?: string | null;
                    };
                    /** @default false */
                    confidential?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        title: string;
                        owner: string;
                        answerBy: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.reportBySpot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    category: "leak" | "power" | "lift" | "passage" | "waste" | "unclear" | "noise" | "neighbour" | "elder-care" | "relief" | "jobs" | "certificate" | "pets" | "greenery" | "safety" | "property-service" | "other";
                    /** @default null */
                    urgent?: ("fire" | "gas" | "trapped-in-lift" | "injury") | null;
                    words?: string | null;
                    /** @default [] */
                    files?: string[];
                    /** @default null */
                    floor?: number | null;
                    /** @default null */
                    phone?: string | null;
                    followCode: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        title: string;
                        owner: string;
                        answerBy: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.nearMatters": {
        parameters: {
            query?: {
                category?: "leak" | "power" | "lift" | "passage" | "waste" | "unclear" | "noise" | "neighbour" | "elder-care" | "relief" | "jobs" | "certificate" | "pets" | "greenery" | "safety" | "property-service" | "other";
                /** @description UUIDv7 */
                homeId?: string;
                /** @description UUIDv7 */
                entranceId?: string;
                /** @description UUIDv7 */
                spotId?: string;
                floor?: number;
                spot?: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        near: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            title: string;
                            place: string;
                            /** Format: date-time */
                            receivedAt: string;
                            households: number;
                            /** @enum {string} */
                            status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                            who: string;
                            joined: boolean;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.joinMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.listMyMatters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matters: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {string} */
                            category: "leak" | "power" | "lift" | "passage" | "waste" | "unclear" | "noise" | "neighbour" | "elder-care" | "relief" | "jobs" | "certificate" | "pets" | "greenery" | "safety" | "property-service" | "other";
                            urgent: ("fire" | "gas" | "trapped-in-lift" | "injury") | null;
                            /** @enum {string} */
                            status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                            /** @enum {string} */
                            visibility: "ordinary" | "public" | "confidential";
                            place: string;
                            households: number;
                            /** Format: date-time */
                            receivedAt: string;
                            endedAt: string | null;
                            steps: {
                                /** @enum {string} */
                                step: "received" | "accepted" | "repair" | "confirm" | "discuss" | "handle";
                                /** @enum {string} */
                                state: "past" | "now" | "ahead";
                                at: string | null;
                            }[];
                            who: {
                                /** @enum {string} */
                                kind: "committee" | "worker" | "property-manager" | "owners-committee" | "police" | "partner";
                                name: string;
                            };
                            promise: {
                                /** Format: date-time */
                                at: string;
                                text: string | null;
                            } | null;
                            answerBy: string | null;
                            words: string | null;
                            files: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @enum {string} */
                                kind: "photo" | "voice" | "paper";
                                type: string;
                                name: string;
                                bytes: number;
                                width: number | null;
                                height: number | null;
                            }[];
                            timeline: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                kind: "received" | "joined" | "taken" | "contacted" | "tried" | "replied" | "noted" | "assigned" | "nudged" | "accepted" | "returned" | "done" | "confirmed" | "disputed" | "unreachable" | "beyond-remit" | "merged" | "split" | "paused" | "resumed" | "escalated" | "handed-over" | "taken-over" | "withdrawn" | "corrected" | "shown" | "followed-up" | "learned";
                                by: string | null;
                                /** @enum {string} */
                                hand: "reporter" | "joined" | "resident" | "owner" | "worker" | "chair" | "assignee" | "subdistrict" | "system";
                                behalf: ("phone" | "counter" | "visit" | "paper") | null;
                                note: string | null;
                                facts: {
                                    party: string | null;
                                    reason: string | null;
                                    promise: {
                                        /** Format: date-time */
                                        at: string;
                                        text: string | null;
                                    } | null;
                                    to: string | null;
                                };
                            }[];
                            beyondReason: ("other-authority" | "private-dispute" | "no-legal-basis" | "needs-owners-vote" | "other") | null;
                            mine: boolean;
                            looks: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                reason: string | null;
                            }[];
                            may: ("received" | "joined" | "taken" | "contacted" | "tried" | "replied" | "noted" | "assigned" | "nudged" | "accepted" | "returned" | "done" | "confirmed" | "disputed" | "unreachable" | "beyond-remit" | "merged" | "split" | "paused" | "resumed" | "escalated" | "handed-over" | "taken-over" | "withdrawn" | "corrected" | "shown" | "followed-up" | "learned")[];
                        }[];
                        open: number;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.readMyMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {string} */
                        category: "leak" | "power" | "lift" | "passage" | "waste" | "unclear" | "noise" | "neighbour" | "elder-care" | "relief" | "jobs" | "certificate" | "pets" | "greenery" | "safety" | "property-service" | "other";
                        urgent: ("fire" | "gas" | "trapped-in-lift" | "injury") | null;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        /** @enum {string} */
                        visibility: "ordinary" | "public" | "confidential";
                        place: string;
                        households: number;
                        /** Format: date-time */
                        receivedAt: string;
                        endedAt: string | null;
                        steps: {
                            /** @enum {string} */
                            step: "received" | "accepted" | "repair" | "confirm" | "discuss" | "handle";
                            /** @enum {string} */
                            state: "past" | "now" | "ahead";
                            at: string | null;
                        }[];
                        who: {
                            /** @enum {string} */
                            kind: "committee" | "worker" | "property-manager" | "owners-committee" | "police" | "partner";
                            name: string;
                        };
                        promise: {
                            /** Format: date-time */
                            at: string;
                            text: string | null;
                        } | null;
                        answerBy: string | null;
                        words: string | null;
                        files: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "photo" | "voice" | "paper";
                            type: string;
                            name: string;
                            bytes: number;
                            width: number | null;
                            height: number | null;
                        }[];
                        timeline: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            kind: "received" | "joined" | "taken" | "contacted" | "tried" | "replied" | "noted" | "assigned" | "nudged" | "accepted" | "returned" | "done" | "confirmed" | "disputed" | "unreachable" | "beyond-remit" | "merged" | "split" | "paused" | "resumed" | "escalated" | "handed-over" | "taken-over" | "withdrawn" | "corrected" | "shown" | "followed-up" | "learned";
                            by: string | null;
                            /** @enum {string} */
                            hand: "reporter" | "joined" | "resident" | "owner" | "worker" | "chair" | "assignee" | "subdistrict" | "system";
                            behalf: ("phone" | "counter" | "visit" | "paper") | null;
                            note: string | null;
                            facts: {
                                party: string | null;
                                reason: string | null;
                                promise: {
                                    /** Format: date-time */
                                    at: string;
                                    text: string | null;
                                } | null;
                                to: string | null;
                            };
                        }[];
                        beyondReason: ("other-authority" | "private-dispute" | "no-legal-basis" | "needs-owners-vote" | "other") | null;
                        mine: boolean;
                        looks: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            reason: string | null;
                        }[];
                        may: ("received" | "joined" | "taken" | "contacted" | "tried" | "replied" | "noted" | "assigned" | "nudged" | "accepted" | "returned" | "done" | "confirmed" | "disputed" | "unreachable" | "beyond-remit" | "merged" | "split" | "paused" | "resumed" | "escalated" | "handed-over" | "taken-over" | "withdrawn" | "corrected" | "shown" | "followed-up" | "learned")[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.answerMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "confirmed" | "disputed" | "withdrawn" | "confidential" | "nudged";
                    note?: string | null;
                    /** @default [] */
                    files?: string[];
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.followMatter": {
        parameters: {
            query: {
                code: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {string} */
                        category: "leak" | "power" | "lift" | "passage" | "waste" | "unclear" | "noise" | "neighbour" | "elder-care" | "relief" | "jobs" | "certificate" | "pets" | "greenery" | "safety" | "property-service" | "other";
                        urgent: ("fire" | "gas" | "trapped-in-lift" | "injury") | null;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        /** @enum {string} */
                        visibility: "ordinary" | "public" | "confidential";
                        place: string;
                        households: number;
                        /** Format: date-time */
                        receivedAt: string;
                        endedAt: string | null;
                        steps: {
                            /** @enum {string} */
                            step: "received" | "accepted" | "repair" | "confirm" | "discuss" | "handle";
                            /** @enum {string} */
                            state: "past" | "now" | "ahead";
                            at: string | null;
                        }[];
                        who: {
                            /** @enum {string} */
                            kind: "committee" | "worker" | "property-manager" | "owners-committee" | "police" | "partner";
                            name: string;
                        };
                        promise: {
                            /** Format: date-time */
                            at: string;
                            text: string | null;
                        } | null;
                        answerBy: string | null;
                        words: string | null;
                        files: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "photo" | "voice" | "paper";
                            type: string;
                            name: string;
                            bytes: number;
                            width: number | null;
                            height: number | null;
                        }[];
                        timeline: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            kind: "received" | "joined" | "taken" | "contacted" | "tried" | "replied" | "noted" | "assigned" | "nudged" | "accepted" | "returned" | "done" | "confirmed" | "disputed" | "unreachable" | "beyond-remit" | "merged" | "split" | "paused" | "resumed" | "escalated" | "handed-over" | "taken-over" | "withdrawn" | "corrected" | "shown" | "followed-up" | "learned";
                            by: string | null;
                            /** @enum {string} */
                            hand: "reporter" | "joined" | "resident" | "owner" | "worker" | "chair" | "assignee" | "subdistrict" | "system";
                            behalf: ("phone" | "counter" | "visit" | "paper") | null;
                            note: string | null;
                            facts: {
                                party: string | null;
                                reason: string | null;
                                promise: {
                                    /** Format: date-time */
                                    at: string;
                                    text: string | null;
                                } | null;
                                to: string | null;
                            };
                        }[];
                        beyondReason: ("other-authority" | "private-dispute" | "no-legal-basis" | "needs-owners-vote" | "other") | null;
                        mine: boolean;
                        looks: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            reason: string | null;
                        }[];
                        may: ("received" | "joined" | "taken" | "contacted" | "tried" | "replied" | "noted" | "assigned" | "nudged" | "accepted" | "returned" | "done" | "confirmed" | "disputed" | "unreachable" | "beyond-remit" | "merged" | "split" | "paused" | "resumed" | "escalated" | "handed-over" | "taken-over" | "withdrawn" | "corrected" | "shown" | "followed-up" | "learned")[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.answerByCode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @enum {string} */
                    answer: "confirmed" | "disputed" | "withdrawn" | "confidential" | "nudged";
                    note?: string | null;
                    /** @default [] */
                    files?: string[];
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.listPublicMatters": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matters: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            title: string;
                            text: string;
                            status: string;
                            /** Format: date-time */
                            receivedAt: string;
                            endedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.takeIn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    source: "counter" | "phone" | "visit" | "app" | "hotline-12345" | "patrol";
                    /** @enum {string} */
                    category: "leak" | "power" | "lift" | "passage" | "waste" | "unclear" | "noise" | "neighbour" | "elder-care" | "relief" | "jobs" | "certificate" | "pets" | "greenery" | "safety" | "property-service" | "other";
                    /**
                     * @default ordinary
                     * @enum {string}
                     */
                    complexity?: "ordinary" | "complex";
                    /** @default null */
                    urgent?: ("fire" | "gas" | "trapped-in-lift" | "injury") | null;
                    place: {
                        /** @default null */
                        homeId?: string | null;
                        /** @default null */
                        entranceId?: string | null;
                        /** @default null */
                        spotId?: string | null;
                        /** @default null */
                        floor?: number | null;
                        spot?: string | null;
                    };
                    title?: string | null;
                    words?: string | null;
                    /** @default false */
                    confidential?: boolean;
                    reporter?: {
                        /** @default null */
                        personId?: string | null;
                        name?: string | null;
                        /** @default null */
                        phone?: string | null;
                    } | null;
                    hotlineNumber?: string | null;
                    /** @default true */
                    spoken?: boolean;
                    /** @default [] */
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        title: string;
                        owner: string;
                        answerBy: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.takeInFromDuty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "call" | "visitor";
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    from: string;
                    /** @enum {string} */
                    category: "leak" | "power" | "lift" | "passage" | "waste" | "unclear" | "noise" | "neighbour" | "elder-care" | "relief" | "jobs" | "certificate" | "pets" | "greenery" | "safety" | "property-service" | "other";
                    spot?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        title: string;
                        owner: string;
                        answerBy: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.openAtEntrance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.readQueue": {
        parameters: {
            query?: {
                view?: "all" | "mine" | "untaken" | "returned" | "shared" | "escalated" | "assigned" | "closed";
                find?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {string} */
                            category: "leak" | "power" | "lift" | "passage" | "waste" | "unclear" | "noise" | "neighbour" | "elder-care" | "relief" | "jobs" | "certificate" | "pets" | "greenery" | "safety" | "property-service" | "other";
                            urgent: ("fire" | "gas" | "trapped-in-lift" | "injury") | null;
                            /** @enum {string} */
                            source: "counter" | "phone" | "visit" | "app" | "hotline-12345" | "patrol";
                            /** @enum {string} */
                            status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                            /** @enum {string} */
                            section: "urgent" | "overdue" | "soon" | "later" | "waiting";
                            dueAt: string | null;
                            dueKind: ("contact" | "solve" | "promise" | "follow-up") | null;
                            waitingOn: string | null;
                            place: string;
                            households: number;
                            owner: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            };
                            taken: boolean;
                            party: {
                                /** @enum {string} */
                                kind: "worker" | "property-manager" | "owners-committee" | "police" | "partner";
                                id: string | null;
                                name: string;
                                person: string | null;
                            } | null;
                            accepted: boolean;
                            /** @enum {string} */
                            level: "none" | "chair" | "subdistrict";
                            /** @enum {string} */
                            visibility: "ordinary" | "public" | "confidential";
                            disputes: number;
                            /** Format: date-time */
                            receivedAt: string;
                            endedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.countQueue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        views: {
                            [key: string]: number;
                        };
                        sections: {
                            urgent: number;
                            overdue: number;
                            soon: number;
                            later: number;
                            waiting: number;
                        };
                        waitingOn: {
                            [key: string]: number;
                        };
                        doneToday: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.listTold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        told: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            text: string;
                            about: {
                                room: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                            } | null;
                            what: string;
                            urgent: boolean;
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                            recipients: number;
                            reached: number;
                            underWay: number;
                            byHand: number;
                            failed: number;
                            deliveries: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string | null;
                                address: string | null;
                                /** @enum {string} */
                                channel: "app" | "wechat" | "sms" | "slip" | "call";
                                /** @enum {string} */
                                state: "queued" | "sending" | "sent" | "seen" | "failed" | "phoned" | "slipped" | "unneeded";
                                at: string | null;
                                /** Format: date-time */
                                nextAt: string;
                                tries: number;
                                problem: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.readMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {string} */
                        category: "leak" | "power" | "lift" | "passage" | "waste" | "unclear" | "noise" | "neighbour" | "elder-care" | "relief" | "jobs" | "certificate" | "pets" | "greenery" | "safety" | "property-service" | "other";
                        urgent: ("fire" | "gas" | "trapped-in-lift" | "injury") | null;
                        /** @enum {string} */
                        source: "counter" | "phone" | "visit" | "app" | "hotline-12345" | "patrol";
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        /** @enum {string} */
                        section: "urgent" | "overdue" | "soon" | "later" | "waiting";
                        dueAt: string | null;
                        dueKind: ("contact" | "solve" | "promise" | "follow-up") | null;
                        waitingOn: string | null;
                        place: string;
                        households: number;
                        owner: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        taken: boolean;
                        party: {
                            /** @enum {string} */
                            kind: "worker" | "property-manager" | "owners-committee" | "police" | "partner";
                            id: string | null;
                            name: string;
                            person: string | null;
                        } | null;
                        accepted: boolean;
                        /** @enum {string} */
                        level: "none" | "chair" | "subdistrict";
                        /** @enum {string} */
                        visibility: "ordinary" | "public" | "confidential";
                        disputes: number;
                        /** Format: date-time */
                        receivedAt: string;
                        endedAt: string | null;
                        version: number;
                        /** @enum {string} */
                        complexity: "ordinary" | "complex";
                        words: string | null;
                        placeFacts: {
                            homeId: string | null;
                            entranceId: string | null;
                            compoundId: string | null;
                            floor: number | null;
                            label: string;
                        };
                        reporter: {
                            personId: string | null;
                            name: string | null;
                            phone: string | null;
                            contactable: boolean;
                        };
                        hotlineNumber: string | null;
                        paused: {
                            /** Format: date-time */
                            since: string;
                            reason: string;
                        } | null;
                        promise: {
                            /** Format: date-time */
                            at: string;
                            text: string | null;
                        } | null;
                        confirmedBy: ("self" | "behalf") | null;
                        beyondReason: ("other-authority" | "private-dispute" | "no-legal-basis" | "needs-owners-vote" | "other") | null;
                        published: {
                            title: string;
                            text: string;
                        } | null;
                        hearts: {
                            /** @enum {string} */
                            step: "receive" | "listen" | "solve" | "care" | "learn";
                            /** @enum {string} */
                            state: "past" | "now" | "ahead";
                            at: string | null;
                        }[];
                        timeline: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            kind: "received" | "joined" | "taken" | "contacted" | "tried" | "replied" | "noted" | "assigned" | "nudged" | "accepted" | "returned" | "done" | "confirmed" | "disputed" | "unreachable" | "beyond-remit" | "merged" | "split" | "paused" | "resumed" | "escalated" | "handed-over" | "taken-over" | "withdrawn" | "corrected" | "shown" | "followed-up" | "learned";
                            by: string | null;
                            /** @enum {string} */
                            hand: "reporter" | "joined" | "resident" | "owner" | "worker" | "chair" | "assignee" | "subdistrict" | "system";
                            behalf: ("phone" | "counter" | "visit" | "paper") | null;
                            note: string | null;
                            facts: {
                                party: string | null;
                                reason: string | null;
                                promise: {
                                    /** Format: date-time */
                                    at: string;
                                    text: string | null;
                                } | null;
                                to: string | null;
                            };
                        }[];
                        files: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "photo" | "voice" | "paper";
                            type: string;
                            name: string;
                            bytes: number;
                            width: number | null;
                            height: number | null;
                        }[];
                        mergedInto: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: string;
                            title: string;
                            place: string;
                            /** @enum {string} */
                            status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                            /** Format: date-time */
                            receivedAt: string;
                        } | null;
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: string;
                            title: string;
                            place: string;
                            /** @enum {string} */
                            status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                            /** Format: date-time */
                            receivedAt: string;
                        }[];
                        likely: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: string;
                            title: string;
                            place: string;
                            /** @enum {string} */
                            status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                            /** Format: date-time */
                            receivedAt: string;
                            score: number;
                        }[];
                        repeats: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            number: string;
                            title: string;
                            place: string;
                            /** @enum {string} */
                            status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                            /** Format: date-time */
                            receivedAt: string;
                        }[];
                        may: ("received" | "joined" | "taken" | "contacted" | "tried" | "replied" | "noted" | "assigned" | "nudged" | "accepted" | "returned" | "done" | "confirmed" | "disputed" | "unreachable" | "beyond-remit" | "merged" | "split" | "paused" | "resumed" | "escalated" | "handed-over" | "taken-over" | "withdrawn" | "corrected" | "shown" | "followed-up" | "learned")[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.revealReporter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string | null;
                        phone: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.readFigures": {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        received: number;
                        counted: number;
                        solved: number;
                        solvedOnBehalf: number;
                        stillOpen: number;
                        disputes: number;
                        excluded: {
                            merged: number;
                            withdrawn: number;
                            beyondRemit: number;
                            unreachable: number;
                        };
                        rate: number | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.listParties": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parties: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "worker" | "property-manager" | "owners-committee" | "police" | "partner";
                            name: string;
                            phone: string | null;
                            active: boolean;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.putParty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "property-manager" | "owners-committee" | "police" | "partner";
                    name: string;
                    phone: string | null;
                    /** @default true */
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.listTimeRules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        rules: {
                            /** Format: date */
                            from: string;
                            /** @enum {string} */
                            standing: "past" | "now" | "ahead";
                            contact: number;
                            ordinary: number;
                            complex: number;
                            urgentContact: number;
                            urgent: number;
                            followUp: number;
                            chairAfter: number;
                            subdistrictAfter: number;
                            opens: number;
                            closes: number;
                            source: string;
                            verified: boolean;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.putTimeRule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                from: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contact: number;
                    ordinary: number;
                    complex: number;
                    urgentContact: number;
                    urgent: number;
                    followUp: number;
                    chairAfter: number;
                    subdistrictAfter: number;
                    opens: number;
                    closes: number;
                    source: string;
                    verified: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.exportQueue": {
        parameters: {
            query?: {
                view?: "all" | "mine" | "untaken" | "returned" | "shared" | "escalated" | "assigned" | "closed";
                find?: string;
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.takeMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.contactReporter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string | null;
                    promise?: {
                        /** Format: date-time */
                        at: string;
                        text?: string | null;
                    };
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.tryReporter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.replyToReporters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    promise?: {
                        /** Format: date-time */
                        at: string;
                        text?: string | null;
                    };
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.addNote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.assignMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    party: {
                        /** @enum {string} */
                        kind: "worker" | "party";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                    };
                    note?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.nudgeParty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.acceptWork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    promise?: {
                        /** Format: date-time */
                        at: string;
                        text?: string | null;
                    };
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.returnWork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "not-ours" | "wrong-place" | "need-facts" | "no-access" | "other";
                    note?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.finishMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.confirmFor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    behalf: {
                        /** @enum {string} */
                        channel: "phone" | "counter" | "visit" | "paper";
                    };
                    note?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.disputeFor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    behalf: {
                        /** @enum {string} */
                        channel: "phone" | "counter" | "visit" | "paper";
                    };
                    note?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.closeUnreachable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.declineMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "other-authority" | "private-dispute" | "no-legal-basis" | "needs-owners-vote" | "other";
                    published: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.mergeMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    into: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.splitMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.pauseMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "waiting-reporter" | "waiting-parts" | "weather" | "procedure" | "other";
                    note?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.resumeMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.escalateMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    to: "chair" | "subdistrict";
                    note?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.handOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    to: string;
                    note: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.takeOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.correctMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    category?: "leak" | "power" | "lift" | "passage" | "waste" | "unclear" | "noise" | "neighbour" | "elder-care" | "relief" | "jobs" | "certificate" | "pets" | "greenery" | "safety" | "property-service" | "other";
                    /** @enum {string} */
                    complexity?: "ordinary" | "complex";
                    urgent?: ("fire" | "gas" | "trapped-in-lift" | "injury") | null;
                    title?: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.showMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    visibility: "ordinary" | "public" | "confidential";
                    published?: {
                        title: string;
                        text: string;
                    } | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.followUp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "matters.learnFrom": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    stepId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        status: "received" | "contacted" | "assigned" | "returned" | "reopened" | "done" | "confirmed" | "unreachable" | "beyond-remit" | "merged" | "withdrawn";
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.takeRound": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    entrances?: string[];
                    /** @default [] */
                    also?: string[];
                    /** @default 0 */
                    more?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        neighbourhood: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            phone: string | null;
                        };
                        /** Format: date */
                        day: string;
                        /** Format: date-time */
                        at: string;
                        agreed: {
                            source: string;
                            verified: boolean;
                        };
                        homes: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            address: string;
                            compound: string;
                            entrance: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            entranceId: string;
                            floor: number;
                            room: string;
                            /** @enum {string} */
                            way: "visit" | "call";
                            why: {
                                cause: ("elder-alone" | "elders-only" | "needs-care" | "disability" | "child-in-difficulty" | "in-need" | "oldest" | "every-home" | "bereaved" | "newborn" | "moved-in" | "care-changed" | "discharged" | "asked") | null;
                                /** @enum {string} */
                                way: "visit" | "call";
                                /** Format: date */
                                dueOn: string;
                                last: string | null;
                                everyDays: number | null;
                                planId: string | null;
                                words: string | null;
                            }[];
                            propose: ("evening" | "weekend" | "ask-neighbour") | null;
                            tries: number;
                            last: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                way: "visit" | "call";
                                /** @enum {string} */
                                outcome: "ok" | "need" | "not-home" | "unwilling";
                            } | null;
                            people: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                                age: number | null;
                                relation: string | null;
                                head: boolean;
                                care: string[];
                                phones: string[];
                                family: {
                                    relation: string;
                                    name: string | null;
                                    phone: string;
                                }[];
                            }[];
                            notes: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                visitId: string;
                                /** @enum {string} */
                                kind: "plain" | "health" | "belief" | "quarrel";
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                words: string | null;
                                may: {
                                    reveal: boolean;
                                };
                            }[];
                            questions: {
                                personId: string | null;
                                key: string;
                                question: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                kind: "yes-no" | "number" | "money" | "date" | "choice" | "phone";
                                options: {
                                    value: string;
                                    word: {
                                        zh: string;
                                        en: string;
                                    };
                                }[] | null;
                                forWhat: {
                                    zh: string;
                                    en: string;
                                }[];
                            }[];
                            tell: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                caseId: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                personId: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                script: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                        left: number;
                        doneToday: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.syncVisits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    sentAt: string;
                    visits: {
                        [key: string]: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        receipts: {
                            id: string;
                            /** @enum {string} */
                            state: "accepted" | "refused" | "later";
                            code: string | null;
                            message: string | null;
                            matterId: string | null;
                            clockOff: number | null;
                            waits: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.attachToVisit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                file: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.revealNote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        words: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.readCoverage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        since: string;
                        all: {
                            homes: number;
                            reached: number;
                            unwilling: number;
                            "not-home": number;
                            never: number;
                            vacant: number;
                            due: number;
                        };
                        entrances: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            compound: string;
                            name: string;
                            counts: {
                                homes: number;
                                reached: number;
                                unwilling: number;
                                "not-home": number;
                                never: number;
                                vacant: number;
                                due: number;
                            };
                        }[];
                        waits: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.listCovered": {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                entrance?: string;
                state?: "reached" | "unwilling" | "not-home" | "never" | "vacant" | "due";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        homes: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            address: string;
                            /** @enum {string} */
                            state: "reached" | "unwilling" | "not-home" | "never" | "vacant";
                            last: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                way: "visit" | "call";
                                /** @enum {string} */
                                outcome: "ok" | "need" | "not-home" | "unwilling";
                            } | null;
                            tries: number;
                            propose: string | null;
                            why: {
                                cause: ("elder-alone" | "elders-only" | "needs-care" | "disability" | "child-in-difficulty" | "in-need" | "oldest" | "every-home" | "bereaved" | "newborn" | "moved-in" | "care-changed" | "discharged" | "asked") | null;
                                /** @enum {string} */
                                way: "visit" | "call";
                                /** Format: date */
                                dueOn: string;
                                last: string | null;
                                everyDays: number | null;
                                planId: string | null;
                                words: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.readHomeStates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        homes: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            /** @enum {string} */
                            state: "reached" | "unwilling" | "not-home" | "never" | "vacant";
                            last: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                way: "visit" | "call";
                                /** @enum {string} */
                                outcome: "ok" | "need" | "not-home" | "unwilling";
                            } | null;
                            why: {
                                cause: ("elder-alone" | "elders-only" | "needs-care" | "disability" | "child-in-difficulty" | "in-need" | "oldest" | "every-home" | "bereaved" | "newborn" | "moved-in" | "care-changed" | "discharged" | "asked") | null;
                                /** @enum {string} */
                                way: "visit" | "call";
                                /** Format: date */
                                dueOn: string;
                                last: string | null;
                                everyDays: number | null;
                                planId: string | null;
                                words: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.readHomeVisits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        visits: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            /** @enum {string} */
                            way: "visit" | "call";
                            /** @enum {string} */
                            outcome: "ok" | "need" | "not-home" | "unwilling";
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            clockOff: number | null;
                            matterId: string | null;
                            notes: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                visitId: string;
                                /** @enum {string} */
                                kind: "plain" | "health" | "belief" | "quarrel";
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                words: string | null;
                                may: {
                                    reveal: boolean;
                                };
                            }[];
                            files: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                kind: string;
                                type: string;
                                name: string;
                            }[];
                        }[];
                        why: {
                            cause: ("elder-alone" | "elders-only" | "needs-care" | "disability" | "child-in-difficulty" | "in-need" | "oldest" | "every-home" | "bereaved" | "newborn" | "moved-in" | "care-changed" | "discharged" | "asked") | null;
                            /** @enum {string} */
                            way: "visit" | "call";
                            /** Format: date */
                            dueOn: string;
                            last: string | null;
                            everyDays: number | null;
                            planId: string | null;
                            words: string | null;
                        }[];
                        propose: string | null;
                        plans: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            cause: ("bereaved" | "newborn" | "moved-in" | "care-changed" | "discharged" | "asked") | null;
                            /** @enum {string} */
                            way: "visit" | "call";
                            /** Format: date */
                            dueOn: string;
                            words: string | null;
                            /** Format: date-time */
                            madeAt: string;
                            by: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.readPersonVisits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        visits: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            /** @enum {string} */
                            way: "visit" | "call";
                            /** @enum {string} */
                            outcome: "ok" | "need" | "not-home" | "unwilling";
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            clockOff: number | null;
                            matterId: string | null;
                            notes: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                visitId: string;
                                /** @enum {string} */
                                kind: "plain" | "health" | "belief" | "quarrel";
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                words: string | null;
                                may: {
                                    reveal: boolean;
                                };
                            }[];
                            files: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                kind: string;
                                type: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.listWaiting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            visitId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            address: string;
                            personId: string | null;
                            name: string | null;
                            key: string;
                            /** @enum {string} */
                            doubt: "differs" | "unreadable" | "gone";
                            said: string;
                            stands: string | null;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.settleAnswer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    take: boolean;
                    why: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.readAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        now: {
                            rules: {
                                /** @enum {string} */
                                group: "elder-alone" | "elders-only" | "needs-care" | "disability" | "child-in-difficulty" | "in-need" | "oldest" | "every-home";
                                /** @enum {string} */
                                way: "visit" | "call";
                                everyDays: number;
                            }[];
                            eventDays: {
                                bereaved: number;
                                newborn: number;
                                "moved-in": number;
                                "care-changed": number;
                                discharged: number;
                                asked: number;
                            };
                            restDays: number;
                            retryDays: number;
                            triesBefore: number;
                            elderAge: number;
                            oldestAge: number;
                            roundHomes: number;
                            /** Format: date */
                            from: string;
                            source: string;
                            verified: boolean;
                        };
                        coming: {
                            rules: {
                                /** @enum {string} */
                                group: "elder-alone" | "elders-only" | "needs-care" | "disability" | "child-in-difficulty" | "in-need" | "oldest" | "every-home";
                                /** @enum {string} */
                                way: "visit" | "call";
                                everyDays: number;
                            }[];
                            eventDays: {
                                bereaved: number;
                                newborn: number;
                                "moved-in": number;
                                "care-changed": number;
                                discharged: number;
                                asked: number;
                            };
                            restDays: number;
                            retryDays: number;
                            triesBefore: number;
                            elderAge: number;
                            oldestAge: number;
                            roundHomes: number;
                            /** Format: date */
                            from: string;
                            source: string;
                            verified: boolean;
                        }[];
                        may: {
                            agree: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.putAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** Format: date */
                    from: string;
                    rules: {
                        /** @enum {string} */
                        group: "elder-alone" | "elders-only" | "needs-care" | "disability" | "child-in-difficulty" | "in-need" | "oldest" | "every-home";
                        /** @enum {string} */
                        way: "visit" | "call";
                        everyDays: number;
                    }[];
                    eventDays: {
                        bereaved: number;
                        newborn: number;
                        "moved-in": number;
                        "care-changed": number;
                        discharged: number;
                        asked: number;
                    };
                    restDays: number;
                    retryDays: number;
                    triesBefore: number;
                    elderAge: number;
                    oldestAge: number;
                    roundHomes: number;
                    source: string;
                    /** @default false */
                    verified?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.planVisit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    homeId: string;
                    /** @default null */
                    personId?: string | null;
                    /** @enum {string} */
                    cause: "discharged" | "bereaved" | "newborn" | "moved-in" | "asked";
                    /**
                     * @default visit
                     * @enum {string}
                     */
                    way?: "visit" | "call";
                    /** @default null */
                    dueOn?: string | null;
                    words?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        homeId: string;
                        cause: ("bereaved" | "newborn" | "moved-in" | "care-changed" | "discharged" | "asked") | null;
                        /** @enum {string} */
                        way: "visit" | "call";
                        /** Format: date */
                        dueOn: string;
                        words: string | null;
                        /** Format: date-time */
                        madeAt: string;
                        by: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "visits.dropPlan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.readAlarmPlaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entrances: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            buildingId: string;
                            compound: string;
                            floors: number;
                            lifts: number;
                            homes: number;
                        }[];
                        incidents: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "fire" | "smoke" | "gas" | "flood" | "lift" | "other";
                            place: string;
                            entranceIds: string[];
                            /** Format: date-time */
                            alarmAt: string;
                            openedBy: string | null;
                            endedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.openAlarmList": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    over: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        entranceId: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        buildingId: string;
                    };
                    /** @default false */
                    print?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description The server’s time
                         */
                        at: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        neighbourhood: string;
                        entrances: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            buildingId: string;
                            compound: string;
                            floors: number;
                            lifts: number;
                            homes: number;
                        }[];
                        homes: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            entranceId: string;
                            room: string;
                            floor: number;
                            /** @description How many live there */
                            people: number;
                            vacant: boolean;
                        }[];
                        people: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            name: string;
                            age: number | null;
                            needs: ("cannot-walk" | "device" | "child-alone" | "slow" | "does-not-see" | "does-not-hear" | "alone" | "very-old")[];
                            device: string | null;
                            alone: string | null;
                            key: {
                                who: string;
                                phone: string | null;
                            } | null;
                            remark: string | null;
                            /** @description When somebody last asked; null where only the register speaks */
                            knownOn: string | null;
                            numbers: {
                                /** @enum {string} */
                                whose: "own" | "kin" | "housemate";
                                relation: string | null;
                                name: string | null;
                                phone: string;
                            }[];
                        }[];
                        /** @description Those going on */
                        incidents: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "fire" | "smoke" | "gas" | "flood" | "lift" | "other";
                            place: string;
                            entranceIds: string[];
                            /** Format: date-time */
                            alarmAt: string;
                            openedBy: string | null;
                            endedAt: string | null;
                            events: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @enum {string} */
                                kind: "called" | "responder" | "arrived" | "step" | "down" | "reached" | "absent" | "withdrawn" | "linked" | "ended" | "note";
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                homeId: string | null;
                                personId: string | null;
                                aboutId: string | null;
                                words: string | null;
                                linked: {
                                    room: string;
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     */
                                    id: string;
                                } | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.keepAlarmList": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description The server’s time
                         */
                        at: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        neighbourhood: string;
                        entrances: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            buildingId: string;
                            compound: string;
                            floors: number;
                            lifts: number;
                            homes: number;
                        }[];
                        homes: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            entranceId: string;
                            room: string;
                            floor: number;
                            /** @description How many live there */
                            people: number;
                            vacant: boolean;
                        }[];
                        people: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            homeId: string;
                            name: string;
                            age: number | null;
                            needs: ("cannot-walk" | "device" | "child-alone" | "slow" | "does-not-see" | "does-not-hear" | "alone" | "very-old")[];
                            device: string | null;
                            alone: string | null;
                            key: {
                                who: string;
                                phone: string | null;
                            } | null;
                            remark: string | null;
                            /** @description When somebody last asked; null where only the register speaks */
                            knownOn: string | null;
                            numbers: {
                                /** @enum {string} */
                                whose: "own" | "kin" | "housemate";
                                relation: string | null;
                                name: string | null;
                                phone: string;
                            }[];
                        }[];
                        /** @description Those going on */
                        incidents: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "fire" | "smoke" | "gas" | "flood" | "lift" | "other";
                            place: string;
                            entranceIds: string[];
                            /** Format: date-time */
                            alarmAt: string;
                            openedBy: string | null;
                            endedAt: string | null;
                            events: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @enum {string} */
                                kind: "called" | "responder" | "arrived" | "step" | "down" | "reached" | "absent" | "withdrawn" | "linked" | "ended" | "note";
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                homeId: string | null;
                                personId: string | null;
                                aboutId: string | null;
                                words: string | null;
                                linked: {
                                    room: string;
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     */
                                    id: string;
                                } | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.noteAlarmLook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    over: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        entranceId: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        buildingId: string;
                    };
                    /** Format: date-time */
                    at: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.readSafetyMark": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        noted: boolean;
                        knownOn: string | null;
                        setBy: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.setSafety": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Null for the first */
                    version: number | null;
                    facts: {
                        walk: ("cannot" | "slow") | null;
                        device: string | null;
                        alone: string | null;
                        key: {
                            who: string;
                            phone: string | null;
                        } | null;
                        remark: string | null;
                    };
                    /** @enum {string} */
                    basis: "own-word" | "family-word" | "document" | "visit";
                    /** @enum {string} */
                    consent: "own" | "guardian" | "duty";
                    /** Format: date */
                    knownOn: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        facts: {
                            walk: ("cannot" | "slow") | null;
                            device: string | null;
                            alone: string | null;
                            key: {
                                who: string;
                                phone: string | null;
                            } | null;
                            remark: string | null;
                        };
                        /** @enum {string} */
                        basis: "own-word" | "family-word" | "document" | "visit";
                        /** @enum {string} */
                        consent: "own" | "guardian" | "duty";
                        /** Format: date */
                        knownOn: string;
                        setBy: string | null;
                        /** Format: date-time */
                        setAt: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.lookAtSafety": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: {
                            facts: {
                                walk: ("cannot" | "slow") | null;
                                device: string | null;
                                alone: string | null;
                                key: {
                                    who: string;
                                    phone: string | null;
                                } | null;
                                remark: string | null;
                            };
                            /** @enum {string} */
                            basis: "own-word" | "family-word" | "document" | "visit";
                            /** @enum {string} */
                            consent: "own" | "guardian" | "duty";
                            /** Format: date */
                            knownOn: string;
                            setBy: string | null;
                            /** Format: date-time */
                            setAt: string;
                            version: number;
                        } | null;
                        history: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            was: {
                                walk: ("cannot" | "slow") | null;
                                device: string | null;
                                alone: string | null;
                                key: {
                                    who: string;
                                    phone: string | null;
                                } | null;
                                remark: string | null;
                            } | null;
                            is: {
                                walk: ("cannot" | "slow") | null;
                                device: string | null;
                                alone: string | null;
                                key: {
                                    who: string;
                                    phone: string | null;
                                } | null;
                                remark: string | null;
                            } | null;
                            reason: string;
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.endSafety": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.listIncidents": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        incidents: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "fire" | "smoke" | "gas" | "flood" | "lift" | "other";
                            place: string;
                            entranceIds: string[];
                            /** Format: date-time */
                            alarmAt: string;
                            openedBy: string | null;
                            endedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.openIncident": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "fire" | "smoke" | "gas" | "flood" | "lift" | "other";
                    /** @default null */
                    over?: ({
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        entranceId: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        buildingId: string;
                    }) | null;
                    /** @description In words, where it is no building */
                    place?: string | null;
                    /** Format: date-time */
                    alarmAt: string;
                    /**
                     * @description The call to the 24-hour number that told of it
                     * @default null
                     */
                    callId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "fire" | "smoke" | "gas" | "flood" | "lift" | "other";
                        place: string;
                        entranceIds: string[];
                        /** Format: date-time */
                        alarmAt: string;
                        openedBy: string | null;
                        endedAt: string | null;
                        events: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "called" | "responder" | "arrived" | "step" | "down" | "reached" | "absent" | "withdrawn" | "linked" | "ended" | "note";
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            homeId: string | null;
                            personId: string | null;
                            aboutId: string | null;
                            words: string | null;
                            linked: {
                                room: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.readIncident": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "fire" | "smoke" | "gas" | "flood" | "lift" | "other";
                        place: string;
                        entranceIds: string[];
                        /** Format: date-time */
                        alarmAt: string;
                        openedBy: string | null;
                        endedAt: string | null;
                        events: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "called" | "responder" | "arrived" | "step" | "down" | "reached" | "absent" | "withdrawn" | "linked" | "ended" | "note";
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            homeId: string | null;
                            personId: string | null;
                            aboutId: string | null;
                            words: string | null;
                            linked: {
                                room: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                            } | null;
                        }[];
                        homes: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            room: string;
                            floor: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.addEvents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "called" | "responder" | "arrived" | "step" | "down" | "reached" | "absent" | "withdrawn" | "linked" | "ended" | "note";
                        /** Format: date-time */
                        at: string;
                        /** @default null */
                        homeId?: string | null;
                        /** @default null */
                        personId?: string | null;
                        /** @default null */
                        aboutId?: string | null;
                        words?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "fire" | "smoke" | "gas" | "flood" | "lift" | "other";
                        place: string;
                        entranceIds: string[];
                        /** Format: date-time */
                        alarmAt: string;
                        openedBy: string | null;
                        endedAt: string | null;
                        events: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "called" | "responder" | "arrived" | "step" | "down" | "reached" | "absent" | "withdrawn" | "linked" | "ended" | "note";
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            homeId: string | null;
                            personId: string | null;
                            aboutId: string | null;
                            words: string | null;
                            linked: {
                                room: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.linkMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    matterId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "fire" | "smoke" | "gas" | "flood" | "lift" | "other";
                        place: string;
                        entranceIds: string[];
                        /** Format: date-time */
                        alarmAt: string;
                        openedBy: string | null;
                        endedAt: string | null;
                        events: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "called" | "responder" | "arrived" | "step" | "down" | "reached" | "absent" | "withdrawn" | "linked" | "ended" | "note";
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            homeId: string | null;
                            personId: string | null;
                            aboutId: string | null;
                            words: string | null;
                            linked: {
                                room: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.incidentsOfMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        linked: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "fire" | "smoke" | "gas" | "flood" | "lift" | "other";
                            place: string;
                            entranceIds: string[];
                            /** Format: date-time */
                            alarmAt: string;
                            openedBy: string | null;
                            endedAt: string | null;
                        }[];
                        offered: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "fire" | "smoke" | "gas" | "flood" | "lift" | "other";
                            place: string;
                            entranceIds: string[];
                            /** Format: date-time */
                            alarmAt: string;
                            openedBy: string | null;
                            endedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "safety.makeMatter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        number: string;
                        title: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.readNotice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        neighbourhood: {
                            name: string;
                            phone: string | null;
                        };
                        holdings: {
                            room: string;
                            holds: {
                                zh: string;
                                en: string;
                            };
                            purpose: {
                                zh: string;
                                en: string;
                            } | null;
                            basis: {
                                zh: string;
                                en: string;
                            } | null;
                            sensitive: {
                                zh: string;
                                en: string;
                            } | null;
                            givenTo: {
                                zh: string;
                                en: string;
                            }[];
                            /** @description roles that the room’s rights let read some of it */
                            seenBy: ("resident" | "worker" | "chair" | "property" | "owners" | "police" | "partner" | "subdistrict" | "district" | "operator")[];
                            /** @description who may see it, where the room says so itself */
                            seen: {
                                zh: string;
                                en: string;
                            } | null;
                            rules: {
                                key: string;
                                /** @enum {string} */
                                kind: "ageing" | "kept" | "by-itself";
                                what: {
                                    zh: string;
                                    en: string;
                                };
                                why: {
                                    zh: string;
                                    en: string;
                                };
                                basis: {
                                    zh: string;
                                    en: string;
                                };
                                then: {
                                    zh: string;
                                    en: string;
                                } | null;
                                suggested: {
                                    count: number;
                                    /** @enum {string} */
                                    unit: "day" | "month" | "year";
                                    source: {
                                        zh: string;
                                        en: string;
                                    };
                                    verified: boolean;
                                } | null;
                                least: {
                                    count: number;
                                    /** @enum {string} */
                                    unit: "day" | "month" | "year";
                                    source: {
                                        zh: string;
                                        en: string;
                                    };
                                    verified: boolean;
                                } | null;
                                /** @description what holds today */
                                keep: {
                                    count: number;
                                    /** @enum {string} */
                                    unit: "day" | "month" | "year";
                                } | null;
                                settings: {
                                    count: number;
                                    /** @enum {string} */
                                    unit: "day" | "month" | "year";
                                    /** Format: date */
                                    from: string;
                                    reason: string;
                                    by: string | null;
                                    /** @enum {string} */
                                    standing: "past" | "now" | "ahead";
                                }[];
                            }[];
                        }[];
                        answerDays: number;
                        /** Format: date */
                        on: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.readRegister": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holdings: {
                            room: string;
                            holds: {
                                zh: string;
                                en: string;
                            };
                            purpose: {
                                zh: string;
                                en: string;
                            } | null;
                            basis: {
                                zh: string;
                                en: string;
                            } | null;
                            sensitive: {
                                zh: string;
                                en: string;
                            } | null;
                            givenTo: {
                                zh: string;
                                en: string;
                            }[];
                            /** @description roles that the room’s rights let read some of it */
                            seenBy: ("resident" | "worker" | "chair" | "property" | "owners" | "police" | "partner" | "subdistrict" | "district" | "operator")[];
                            /** @description who may see it, where the room says so itself */
                            seen: {
                                zh: string;
                                en: string;
                            } | null;
                            rules: {
                                key: string;
                                /** @enum {string} */
                                kind: "ageing" | "kept" | "by-itself";
                                what: {
                                    zh: string;
                                    en: string;
                                };
                                why: {
                                    zh: string;
                                    en: string;
                                };
                                basis: {
                                    zh: string;
                                    en: string;
                                };
                                then: {
                                    zh: string;
                                    en: string;
                                } | null;
                                suggested: {
                                    count: number;
                                    /** @enum {string} */
                                    unit: "day" | "month" | "year";
                                    source: {
                                        zh: string;
                                        en: string;
                                    };
                                    verified: boolean;
                                } | null;
                                least: {
                                    count: number;
                                    /** @enum {string} */
                                    unit: "day" | "month" | "year";
                                    source: {
                                        zh: string;
                                        en: string;
                                    };
                                    verified: boolean;
                                } | null;
                                /** @description what holds today */
                                keep: {
                                    count: number;
                                    /** @enum {string} */
                                    unit: "day" | "month" | "year";
                                } | null;
                                settings: {
                                    count: number;
                                    /** @enum {string} */
                                    unit: "day" | "month" | "year";
                                    /** Format: date */
                                    from: string;
                                    reason: string;
                                    by: string | null;
                                    /** @enum {string} */
                                    standing: "past" | "now" | "ahead";
                                }[];
                            }[];
                        }[];
                        clocks: {
                            /** Format: date */
                            from: string;
                            answerDays: number;
                            extendDays: number;
                            noticeHours: number;
                            source: string;
                            verified: boolean;
                        };
                        coming: {
                            /** Format: date */
                            from: string;
                            answerDays: number;
                            extendDays: number;
                            noticeHours: number;
                            source: string;
                            verified: boolean;
                        }[];
                        last: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            counts: {
                                rule: string;
                                count: number;
                            }[];
                        } | null;
                        mayArrange: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.putKeeping": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: string;
                    /** Format: date */
                    from: string;
                    count: number;
                    /** @enum {string} */
                    unit: "day" | "month" | "year";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.putClocks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    answerDays: number;
                    extendDays: number;
                    noticeHours: number;
                    source: string;
                    verified: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.countDue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            rule: string;
                            count: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.runRules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            rule: string;
                            count: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.listMyRequests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            personId: string | null;
                            /** @description masked */
                            name: string | null;
                            /** @enum {string} */
                            kind: "copy" | "correct" | "erase" | "explain" | "withdraw";
                            text: string | null;
                            /** @enum {string} */
                            forWhom: "self" | "relative";
                            /** @description who asks for somebody who died, and why */
                            relative: string | null;
                            /** @enum {string} */
                            way: "own" | "counter";
                            /** @enum {string} */
                            state: "received" | "checked" | "done" | "declined";
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            late: boolean;
                            toldChair: boolean;
                            checkHow: string | null;
                            extendedWhy: string | null;
                            answer: string | null;
                            answeredBy: string | null;
                            answeredAt: string | null;
                            next: ("check" | "extend" | "answer")[];
                        }[];
                        answerDays: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.askMyself": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "copy" | "correct" | "erase" | "explain" | "withdraw";
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.listRequests": {
        parameters: {
            query?: {
                view?: "open" | "answered";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            personId: string | null;
                            /** @description masked */
                            name: string | null;
                            /** @enum {string} */
                            kind: "copy" | "correct" | "erase" | "explain" | "withdraw";
                            text: string | null;
                            /** @enum {string} */
                            forWhom: "self" | "relative";
                            /** @description who asks for somebody who died, and why */
                            relative: string | null;
                            /** @enum {string} */
                            way: "own" | "counter";
                            /** @enum {string} */
                            state: "received" | "checked" | "done" | "declined";
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            late: boolean;
                            toldChair: boolean;
                            checkHow: string | null;
                            extendedWhy: string | null;
                            answer: string | null;
                            answeredBy: string | null;
                            answeredAt: string | null;
                            next: ("check" | "extend" | "answer")[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.askAtCounter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId: string;
                    /** @enum {string} */
                    kind: "copy" | "correct" | "erase" | "explain" | "withdraw";
                    text: string;
                    relative?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.checkIdentity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    how: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.extendRequest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.answerRequest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "done" | "declined";
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.listGuardianConsents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consents: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            childId: string;
                            child: string;
                            guardian: string;
                            /** @enum {string} */
                            relation: "parent" | "guardian";
                            /** @enum {string} */
                            purpose: "account" | "care";
                            paper: string;
                            /** @description photos of the signed paper */
                            files: string[];
                            /** Format: date */
                            givenOn: string;
                            notedBy: string | null;
                            withdrawnAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.noteGuardianConsent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    childId: string;
                    guardian: string;
                    /** @enum {string} */
                    relation: "parent" | "guardian";
                    /** @enum {string} */
                    purpose: "account" | "care";
                    paper: string;
                    /** @default [] */
                    files?: string[];
                    /** Format: date */
                    givenOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.withdrawGuardianConsent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.listAssessments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assessments: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            trigger: "sensitive" | "automated" | "given" | "published" | "other";
                            title: string;
                            room: string;
                            facts: {
                                room: string;
                                holds: {
                                    zh: string;
                                    en: string;
                                };
                                purpose: {
                                    zh: string;
                                    en: string;
                                } | null;
                                basis: {
                                    zh: string;
                                    en: string;
                                } | null;
                                sensitive: {
                                    zh: string;
                                    en: string;
                                } | null;
                                givenTo: {
                                    zh: string;
                                    en: string;
                                }[];
                                /** @description roles that the room’s rights let read some of it */
                                seenBy: ("resident" | "worker" | "chair" | "property" | "owners" | "police" | "partner" | "subdistrict" | "district" | "operator")[];
                                /** @description who may see it, where the room says so itself */
                                seen: {
                                    zh: string;
                                    en: string;
                                } | null;
                                rules: {
                                    key: string;
                                    /** @enum {string} */
                                    kind: "ageing" | "kept" | "by-itself";
                                    what: {
                                        zh: string;
                                        en: string;
                                    };
                                    why: {
                                        zh: string;
                                        en: string;
                                    };
                                    basis: {
                                        zh: string;
                                        en: string;
                                    };
                                    then: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                    suggested: {
                                        count: number;
                                        /** @enum {string} */
                                        unit: "day" | "month" | "year";
                                        source: {
                                            zh: string;
                                            en: string;
                                        };
                                        verified: boolean;
                                    } | null;
                                    least: {
                                        count: number;
                                        /** @enum {string} */
                                        unit: "day" | "month" | "year";
                                        source: {
                                            zh: string;
                                            en: string;
                                        };
                                        verified: boolean;
                                    } | null;
                                    /** @description what holds today */
                                    keep: {
                                        count: number;
                                        /** @enum {string} */
                                        unit: "day" | "month" | "year";
                                    } | null;
                                    settings: {
                                        count: number;
                                        /** @enum {string} */
                                        unit: "day" | "month" | "year";
                                        /** Format: date */
                                        from: string;
                                        reason: string;
                                        by: string | null;
                                        /** @enum {string} */
                                        standing: "past" | "now" | "ahead";
                                    }[];
                                }[];
                            };
                            answers: {
                                /** @default  */
                                lawful: string;
                                /** @default  */
                                risk: string;
                                /** @default  */
                                measures: string;
                            };
                            startedBy: string | null;
                            /** Format: date-time */
                            startedAt: string;
                            signedBy: string | null;
                            signedAt: string | null;
                        }[];
                        mayAssess: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.startAssessment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @enum {string} */
                    trigger: "sensitive" | "automated" | "given" | "published" | "other";
                    room: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.readAssessment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assessment: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            trigger: "sensitive" | "automated" | "given" | "published" | "other";
                            title: string;
                            room: string;
                            facts: {
                                room: string;
                                holds: {
                                    zh: string;
                                    en: string;
                                };
                                purpose: {
                                    zh: string;
                                    en: string;
                                } | null;
                                basis: {
                                    zh: string;
                                    en: string;
                                } | null;
                                sensitive: {
                                    zh: string;
                                    en: string;
                                } | null;
                                givenTo: {
                                    zh: string;
                                    en: string;
                                }[];
                                /** @description roles that the room’s rights let read some of it */
                                seenBy: ("resident" | "worker" | "chair" | "property" | "owners" | "police" | "partner" | "subdistrict" | "district" | "operator")[];
                                /** @description who may see it, where the room says so itself */
                                seen: {
                                    zh: string;
                                    en: string;
                                } | null;
                                rules: {
                                    key: string;
                                    /** @enum {string} */
                                    kind: "ageing" | "kept" | "by-itself";
                                    what: {
                                        zh: string;
                                        en: string;
                                    };
                                    why: {
                                        zh: string;
                                        en: string;
                                    };
                                    basis: {
                                        zh: string;
                                        en: string;
                                    };
                                    then: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                    suggested: {
                                        count: number;
                                        /** @enum {string} */
                                        unit: "day" | "month" | "year";
                                        source: {
                                            zh: string;
                                            en: string;
                                        };
                                        verified: boolean;
                                    } | null;
                                    least: {
                                        count: number;
                                        /** @enum {string} */
                                        unit: "day" | "month" | "year";
                                        source: {
                                            zh: string;
                                            en: string;
                                        };
                                        verified: boolean;
                                    } | null;
                                    /** @description what holds today */
                                    keep: {
                                        count: number;
                                        /** @enum {string} */
                                        unit: "day" | "month" | "year";
                                    } | null;
                                    settings: {
                                        count: number;
                                        /** @enum {string} */
                                        unit: "day" | "month" | "year";
                                        /** Format: date */
                                        from: string;
                                        reason: string;
                                        by: string | null;
                                        /** @enum {string} */
                                        standing: "past" | "now" | "ahead";
                                    }[];
                                }[];
                            };
                            answers: {
                                /** @default  */
                                lawful: string;
                                /** @default  */
                                risk: string;
                                /** @default  */
                                measures: string;
                            };
                            startedBy: string | null;
                            /** Format: date-time */
                            startedAt: string;
                            signedBy: string | null;
                            signedAt: string | null;
                        };
                        mayAssess: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.answerAssessment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lawful: string;
                    risk: string;
                    measures: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.signAssessment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.listIncidents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        incidents: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date-time */
                            foundAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            late: boolean;
                            /** @enum {string} */
                            what: "leaked" | "altered" | "lost";
                            rooms: string[];
                            affected: number;
                            told: {
                                /** @description which kinds of data */
                                kinds: string;
                                cause: string;
                                harm: string;
                                measures: string;
                                /** @description what persons can do themselves */
                                selfHelp: string;
                                contact: string;
                            };
                            authorityToldAt: string | null;
                            personsToldAt: string | null;
                            notToldWhy: string | null;
                            closedAt: string | null;
                            notedBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.noteIncident": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** Format: date-time */
                    foundAt: string;
                    /** @enum {string} */
                    what: "leaked" | "altered" | "lost";
                    rooms: string[];
                    affected: number;
                    told: {
                        kinds: string;
                        cause: string;
                        harm: string;
                        measures: string;
                        selfHelp: string;
                        contact: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.readIncident": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        incident: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** Format: date-time */
                            foundAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            late: boolean;
                            /** @enum {string} */
                            what: "leaked" | "altered" | "lost";
                            rooms: string[];
                            affected: number;
                            told: {
                                /** @description which kinds of data */
                                kinds: string;
                                cause: string;
                                harm: string;
                                measures: string;
                                /** @description what persons can do themselves */
                                selfHelp: string;
                                contact: string;
                            };
                            authorityToldAt: string | null;
                            personsToldAt: string | null;
                            notToldWhy: string | null;
                            closedAt: string | null;
                            notedBy: string | null;
                        };
                        persons: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            personId: string;
                            name: string | null;
                            addedBy: string | null;
                            toldAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.addConcerned": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.dropConcerned": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "privacy.toldOfIncident": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    whom: "authority" | "persons" | "nobody";
                    why?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "indicators.readFigures": {
        parameters: {
            query?: {
                unit?: string;
                /** @description UUIDv7 */
                compound?: string;
                period?: "month" | "quarter" | "year" | "days";
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            level: "district" | "subdistrict" | "neighbourhood" | "compound";
                            neighbourhoodId: string | null;
                            compound: string | null;
                            above: {
                                code: string;
                                name: string;
                            } | null;
                        };
                        /** Format: date-time */
                        asOf: string;
                        countedAt: string | null;
                        period: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @enum {string} */
                            kind: "month" | "quarter" | "year" | "days";
                        };
                        before: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        homes: number;
                        smallest: number;
                        maySet: boolean;
                        figures: {
                            definition: {
                                /** @enum {string} */
                                key: "online-share" | "interaction" | "contact-on-time" | "solved-confirmed" | "reopened" | "overdue-open" | "call-answered" | "promises-kept" | "unmanaged-compounds" | "party-members" | "red-committees";
                                version: number;
                                /** Format: date */
                                since: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                line: {
                                    zh: string;
                                    en: string;
                                };
                                numerator: {
                                    zh: string;
                                    en: string;
                                };
                                denominator: {
                                    zh: string;
                                    en: string;
                                };
                                leftOut: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                unit: "share" | "count" | "index";
                                /** @enum {string} */
                                better: "more" | "fewer";
                                target: number | null;
                                source: {
                                    zh: string;
                                    en: string;
                                };
                                verified: boolean;
                            };
                            now: {
                                numerator: number;
                                denominator: number;
                                leftOut: number;
                                /** @description A share in tenths of a percent, a count, or an index in tenths */
                                value: number | null;
                                small: boolean;
                            };
                            before: {
                                numerator: number;
                                denominator: number;
                                leftOut: number;
                                /** @description A share in tenths of a percent, a count, or an index in tenths */
                                value: number | null;
                                small: boolean;
                            };
                            course: {
                                /** Format: date */
                                month: string;
                                value: number | null;
                            }[];
                            parts: {
                                /** @enum {string} */
                                key: "said" | "replied" | "joined";
                                value: number;
                                weight: number;
                            }[];
                            published: {
                                said: {
                                    zh: string;
                                    en: string;
                                };
                                source: string;
                                on: string;
                            }[];
                        }[];
                        places: {
                            code: string;
                            name: string;
                            neighbourhoodId: string | null;
                            homes: number;
                            overdue: number;
                            late: number;
                            broken: number;
                            total: number;
                            perThousand: number | null;
                            rank: number | null;
                            tied: boolean;
                            close: boolean;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "indicators.readHere": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        figures: {
                            /** @enum {string} */
                            key: "online-share" | "interaction" | "contact-on-time" | "solved-confirmed" | "reopened" | "overdue-open" | "call-answered" | "promises-kept" | "unmanaged-compounds" | "party-members" | "red-committees";
                            name: {
                                zh: string;
                                en: string;
                            };
                            line: {
                                zh: string;
                                en: string;
                            };
                            percent: number | null;
                            before: number | null;
                            target: number | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "indicators.readHandle": {
        parameters: {
            query: {
                unit: string;
                /** @description UUIDv7 */
                compound?: string;
                period?: "month" | "quarter" | "year" | "days";
                at?: string;
                indicator: "online-share" | "interaction" | "contact-on-time" | "solved-confirmed" | "reopened" | "overdue-open" | "call-answered" | "promises-kept" | "unmanaged-compounds" | "party-members" | "red-committees";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        indicator: "online-share" | "interaction" | "contact-on-time" | "solved-confirmed" | "reopened" | "overdue-open" | "call-answered" | "promises-kept" | "unmanaged-compounds" | "party-members" | "red-committees";
                        version: number;
                        /** Format: date-time */
                        asOf: string;
                        period: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        records: number;
                        sha256: string;
                        count: {
                            numerator: number;
                            denominator: number;
                            leftOut: number;
                            /** @description A share in tenths of a percent, a count, or an index in tenths */
                            value: number | null;
                            small: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "indicators.listRecords": {
        parameters: {
            query: {
                indicator: "online-share" | "interaction" | "contact-on-time" | "solved-confirmed" | "reopened" | "overdue-open" | "call-answered" | "promises-kept" | "unmanaged-compounds" | "party-members" | "red-committees";
                period?: "month" | "quarter" | "year" | "days";
                at?: string;
                /** @description UUIDv7 */
                compound?: string;
                only?: "all" | "missed" | "left-out";
                skip?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            room: "matters" | "places" | "duty.call" | "duty.visitor" | "bodies.compound" | "bodies.committee";
                            what: string;
                            where: string;
                            state: string;
                            /** @enum {string} */
                            is: "received" | "doing" | "done" | "reopened" | "overdue" | "idle";
                            number: string | null;
                            /** Format: date */
                            day: string;
                            /** @enum {string} */
                            counts: "yes" | "no" | "left-out";
                            adds: number;
                            mayOpen: boolean;
                        }[];
                        total: number;
                        more: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "indicators.putWeighting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    /** Format: date */
                    since: string;
                    said: number;
                    replied: number;
                    joined: number;
                    smallest: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "indicators.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    unit: string;
                    /** @enum {string} */
                    indicator: "online-share" | "interaction" | "contact-on-time" | "solved-confirmed" | "reopened" | "overdue-open" | "call-answered" | "promises-kept" | "unmanaged-compounds" | "party-members" | "red-committees";
                    zh: string;
                    en: string;
                    source: string;
                    on: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "indicators.exportFigures": {
        parameters: {
            query: {
                unit?: string;
                /** @description UUIDv7 */
                compound?: string;
                period?: "month" | "quarter" | "year" | "days";
                at?: string;
                format: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "conventions.listConventions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conventions: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            title: string;
                            /** Format: date-time */
                            addedAt: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
    "conventions.addConvention": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                neighbourhood: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        title: string;
                        /** Format: date-time */
                        addedAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        fields?: {
                            [key: string]: string;
                        };
                        data?: {
                            [key: string]: string | number;
                        };
                    };
                };
            };
        };
    };
}
