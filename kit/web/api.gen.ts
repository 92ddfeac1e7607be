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
}
