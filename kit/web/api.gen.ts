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
}
