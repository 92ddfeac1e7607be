// Generated from openapi.json by scripts/generate.ts.
export interface paths {
    "/api/neighbourhoods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Neighbourhoods served here */
        get: operations["listNeighbourhoods"];
        put?: never;
        /** Add a neighbourhood */
        post: operations["addNeighbourhood"];
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
        get: operations["listEntrances"];
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
        get: operations["listHomes"];
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
        get: operations["readHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct use and areas of a home */
        patch: operations["changeHome"];
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
        get: operations["listSpots"];
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
        get: operations["readSpot"];
        put?: never;
        post?: never;
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
        get: operations["readSession"];
        put?: never;
        post?: never;
        /** Sign out */
        delete: operations["signOut"];
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
        /** Which ways of signing in this copy offers, and the sign-ins of the demonstration */
        get: operations["readSignInWays"];
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
        post: operations["sendPhoneCode"];
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
        post: operations["signInByPhone"];
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
        post: operations["signInByPassword"];
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
        post: operations["passSecondFactor"];
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
        post: operations["acceptInvitation"];
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
        post: operations["startOidc"];
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
        get: operations["finishOidc"];
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
        post: operations["signInDemo"];
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
        post: operations["lockSession"];
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
        post: operations["unlockSession"];
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
        get: operations["readOwnAccount"];
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
        get: operations["listOwnSessions"];
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
        delete: operations["endOwnSession"];
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
        post: operations["endOtherSessions"];
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
        post: operations["changePassword"];
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
        put: operations["setPin"];
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
        post: operations["enrolSecondFactor"];
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
        post: operations["confirmSecondFactor"];
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
        post: operations["renewRecoveryCodes"];
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
        get: operations["readFirstRun"];
        put?: never;
        /** Make the first neighbourhood, and the account that leads it and looks after this copy; works once */
        post: operations["firstRun"];
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
        get: operations["listStaff"];
        put?: never;
        /** Give somebody a standing here; whoever has no password gets a code to set one */
        post: operations["addStaff"];
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
        post: operations["endStaff"];
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
        post: operations["handOverStanding"];
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
        put: operations["setFirstContact"];
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
        post: operations["inviteAgain"];
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
        post: operations["resetSecondFactor"];
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
        get: operations["listAnnouncements"];
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
        post: operations["takeEmergencyAccess"];
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
        get: operations["listOffice"];
        put?: never;
        /** Give somebody a standing over a subdistrict, a district, or as operator */
        post: operations["addOffice"];
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
        post: operations["endOffice"];
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
        get: operations["listBindings"];
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
        post: operations["bindHome"];
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
        post: operations["unbind"];
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
        get: operations["listCodes"];
        put?: never;
        /** Make one-time codes to print on slips, one for each home */
        post: operations["printCodes"];
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
        delete: operations["revokeCode"];
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
        get: operations["listRequests"];
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
        post: operations["decideRequest"];
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
        post: operations["enterCode"];
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
        get: operations["listOwnRequests"];
        put?: never;
        /** Ask to be bound to a home; a worker decides */
        post: operations["askForBinding"];
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
        delete: operations["withdrawRequest"];
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
        get: operations["listConsents"];
        put?: never;
        /** Write down the consent that somebody gives at the counter */
        post: operations["recordConsent"];
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
        post: operations["revokeConsentHere"];
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
        get: operations["listOwnConsents"];
        put?: never;
        /** Let somebody else do things for oneself */
        post: operations["giveConsent"];
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
        post: operations["revokeConsent"];
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
        get: operations["openFile"];
        /** Upload one file (multipart, part `file`); the client makes the id, so a resend is harmless */
        put: operations["keepFile"];
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
        put: operations["keepFileBySpot"];
        post?: never;
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
        get: operations["listImports"];
        put?: never;
        /** Send a workbook and see what importing it would give; nothing is changed yet */
        post: operations["previewImport"];
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
        get: operations["readImport"];
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
        put: operations["mapColumns"];
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
        post: operations["applyImport"];
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
        get: operations["listImportRows"];
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
        get: operations["downloadReport"];
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
        post: operations["undoImport"];
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
        post: operations["reportMatter"];
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
        post: operations["reportBySpot"];
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
        get: operations["nearMatters"];
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
        post: operations["joinMatter"];
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
        get: operations["listMyMatters"];
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
        get: operations["readMyMatter"];
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
        post: operations["answerMatter"];
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
        get: operations["followMatter"];
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
        post: operations["answerByCode"];
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
        get: operations["listPublicMatters"];
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
        post: operations["takeIn"];
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
        get: operations["readQueue"];
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
        get: operations["countQueue"];
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
        get: operations["readMatter"];
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
        post: operations["revealReporter"];
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
        get: operations["readFigures"];
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
        get: operations["listParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/n/{neighbourhood}/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on duty on which weekday, and who is today */
        get: operations["readDuty"];
        /** Set who is on duty on which weekday */
        put: operations["putDuty"];
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
        put: operations["putParty"];
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
        get: operations["exportQueue"];
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
        post: operations["takeMatter"];
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
        post: operations["contactReporter"];
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
        post: operations["tryReporter"];
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
        post: operations["replyToReporters"];
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
        post: operations["addNote"];
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
        post: operations["assignMatter"];
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
        post: operations["nudgeParty"];
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
        post: operations["acceptWork"];
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
        post: operations["returnWork"];
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
        post: operations["finishMatter"];
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
        post: operations["confirmFor"];
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
        post: operations["disputeFor"];
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
        post: operations["closeUnreachable"];
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
        post: operations["declineMatter"];
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
        post: operations["mergeMatter"];
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
        post: operations["splitMatter"];
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
        post: operations["pauseMatter"];
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
        post: operations["resumeMatter"];
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
        post: operations["escalateMatter"];
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
        post: operations["handOver"];
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
        post: operations["takeOver"];
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
        /** Correct category, title, or how complex it is */
        post: operations["correctMatter"];
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
        post: operations["showMatter"];
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
        post: operations["followUp"];
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
        post: operations["learnFrom"];
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
    listNeighbourhoods: {
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
    addNeighbourhood: {
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
    listEntrances: {
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
    listHomes: {
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
    readHome: {
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
    changeHome: {
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
    listSpots: {
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
    readSpot: {
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
    readSession: {
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
                        rights: string[];
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
    signOut: {
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
    readSignInWays: {
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
    sendPhoneCode: {
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
    signInByPhone: {
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
    signInByPassword: {
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
    passSecondFactor: {
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
    acceptInvitation: {
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
    startOidc: {
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
    finishOidc: {
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
    signInDemo: {
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
    lockSession: {
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
    unlockSession: {
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
    readOwnAccount: {
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
    listOwnSessions: {
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
    endOwnSession: {
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
    endOtherSessions: {
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
    changePassword: {
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
    setPin: {
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
    enrolSecondFactor: {
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
    confirmSecondFactor: {
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
    renewRecoveryCodes: {
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
    readFirstRun: {
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
    firstRun: {
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
    listStaff: {
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
    addStaff: {
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
    endStaff: {
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
    handOverStanding: {
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
    setFirstContact: {
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
    inviteAgain: {
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
    resetSecondFactor: {
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
    listAnnouncements: {
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
    takeEmergencyAccess: {
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
    listOffice: {
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
    addOffice: {
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
    endOffice: {
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
    listBindings: {
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
    bindHome: {
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
    unbind: {
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
    listCodes: {
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
    printCodes: {
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
    revokeCode: {
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
    listRequests: {
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
    decideRequest: {
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
    enterCode: {
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
    listOwnRequests: {
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
    askForBinding: {
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
    withdrawRequest: {
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
    listConsents: {
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
    recordConsent: {
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
                    personName: string;
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
    revokeConsentHere: {
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
    listOwnConsents: {
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
    giveConsent: {
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
    revokeConsent: {
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
    openFile: {
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
    keepFile: {
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
    keepFileBySpot: {
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
    listImports: {
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
    previewImport: {
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
    readImport: {
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
    mapColumns: {
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
    applyImport: {
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
    listImportRows: {
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
    downloadReport: {
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
    undoImport: {
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
    reportMatter: {
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
    reportBySpot: {
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
    nearMatters: {
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
    joinMatter: {
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
    listMyMatters: {
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
    readMyMatter: {
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
    answerMatter: {
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
    followMatter: {
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
    answerByCode: {
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
    listPublicMatters: {
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
    takeIn: {
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
    readQueue: {
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
                            section: "overdue" | "soon" | "later" | "waiting";
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
    countQueue: {
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
    readMatter: {
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
                        section: "overdue" | "soon" | "later" | "waiting";
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
    revealReporter: {
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
    readFigures: {
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
    listParties: {
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
    readDuty: {
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
                        today: string | null;
                        rows: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            account: string;
                            name: string;
                            weekdays: number[];
                            chair: boolean;
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
    putDuty: {
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
                    rows: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        account: string;
                        weekdays: number[];
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
    putParty: {
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
    exportQueue: {
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
    takeMatter: {
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
    contactReporter: {
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
    tryReporter: {
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
    replyToReporters: {
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
    addNote: {
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
    assignMatter: {
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
    nudgeParty: {
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
    acceptWork: {
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
    returnWork: {
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
    finishMatter: {
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
    confirmFor: {
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
    disputeFor: {
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
    closeUnreachable: {
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
    declineMatter: {
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
    mergeMatter: {
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
    splitMatter: {
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
    pauseMatter: {
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
    resumeMatter: {
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
    escalateMatter: {
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
    handOver: {
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
    takeOver: {
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
    correctMatter: {
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
    showMatter: {
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
    followUp: {
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
    learnFrom: {
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
}
