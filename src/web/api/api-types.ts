import type { Day } from "#kernel";
export interface paths {
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个年度批次 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 一个年度批次 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description 版本，修改时写入 If-Match */
                            version: number;
                            campaign: components["schemas"]["Campaign"];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 筹备年度批次 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        pack: string;
                        year: number;
                        title: string;
                        /** Format: date */
                        opensOn: string;
                    };
                };
            };
            responses: {
                /** @description 筹备年度批次 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 选择条文理解 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reading: string;
                        alternative: string;
                        documentNumber: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 选择条文理解 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调整批次设置 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        changes: {
                            /** @description 市级推荐截止日，月-日 */
                            cityDeadline?: string;
                            /** @description 公示截止日，月-日 */
                            noticeDeadline?: string;
                            /** @description 截止日遇休息日顺延 */
                            deadlineMovesToWorkday?: boolean;
                            /** @description 公示天数 */
                            noticeDays?: number;
                            /** @description 公示按工作日计 */
                            noticeCountsWorkdays?: boolean;
                            /** @description 公示首日计入 */
                            noticeCountsFirstDay?: boolean;
                            /** @description 公示渠道 */
                            noticeChannel?: string;
                            /** @description 称号有效年数 */
                            validYears?: number;
                            /**
                             * @description 有效期起算方式
                             * @enum {string}
                             */
                            validity?: "fromRecognition" | "calendarYears";
                            /** @description 年度目标作为上限 */
                            targetsAreCaps?: boolean;
                            /** @description 不参加的推荐单位 */
                            unitsLeftOut?: string[];
                            /** @description 先由县区提出意见 */
                            countyReviewFirst?: boolean;
                            /**
                             * @description 一家企业多项申报
                             * @enum {string}
                             */
                            severalApplications?: "allowed" | "oneProductAYear" | "highestTierOnly";
                            /** @description 每件申报的专家数 */
                            expertsEach?: number;
                            /** @description 拟认定的最低平均分 */
                            lowestScore?: number;
                            /** @description 撤销后不得申报的年数 */
                            barredYearsAfterRevocation?: number;
                            /** @description 证书编号前缀 */
                            certificatePrefix?: string;
                        };
                        /** Format: date */
                        opensOn?: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 调整批次设置 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启动申报 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
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
                /** @description 启动申报 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 截止申报 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
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
                /** @description 截止申报 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        documentNumber: string;
                        /** Format: date */
                        recognisedOn: string;
                    };
                };
            };
            responses: {
                /** @description 认定 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正登记 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        county: string;
                    };
                };
            };
            responses: {
                /** @description 更正登记 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核实企业 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
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
                /** @description 核实企业 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/verification-rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予核实 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
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
                /** @description 不予核实 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 企业更名 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        documentNumber: string;
                    };
                };
            };
            responses: {
                /** @description 企业更名 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/resubmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补正后重新提交 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        form: unknown;
                        baseVersion: number;
                    };
                };
            };
            responses: {
                /** @description 补正后重新提交 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回申报 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
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
                /** @description 撤回申报 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/county-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出县区意见 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        supports: boolean;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description 提出县区意见 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/department-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记部门回复 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        department: string;
                        adverse: boolean;
                        text: string;
                        /** Format: date */
                        on: string;
                    };
                };
            };
            responses: {
                /** @description 登记部门回复 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定判断事项 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        criterion: string;
                        /** @enum {string} */
                        verdict: "met" | "unmet";
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 认定判断事项 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回补正 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        items: {
                            field: string;
                            reason: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 退回补正 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/recommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 推荐 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        opinion: string;
                    };
                };
            };
            responses: {
                /** @description 推荐 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予推荐 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
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
                /** @description 不予推荐 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 省级受理 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
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
                /** @description 省级受理 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回市局 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                        /** Format: date */
                        correctBy: string;
                    };
                };
            };
            responses: {
                /** @description 退回市局 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按条件列为拟认定 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
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
                /** @description 按条件列为拟认定 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/non-recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按条件列为不予认定 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
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
                /** @description 按条件列为不予认定 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份推荐函和它的名单 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 一份推荐函和它的名单 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description 版本，修改时写入 If-Match */
                            version: number;
                            letter: components["schemas"]["Letter"];
                            /** @description 报送时固定的名单，报送前为空 */
                            lines: {
                                application: string;
                                number: string;
                                track: string;
                                enterpriseName: string;
                                productName?: string;
                                /** @description SHA-256 摘要，64 位十六进制 */
                                digest: string;
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 起草推荐函 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        date: string;
                        applications: string[];
                        explanation?: string;
                        campaign: string;
                        unit: string;
                    };
                };
            };
            responses: {
                /** @description 起草推荐函 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改推荐函 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        date: string;
                        applications: string[];
                        explanation?: string;
                    };
                };
            };
            responses: {
                /** @description 修改推荐函 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送推荐函 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                    };
                };
            };
            responses: {
                /** @description 报送推荐函 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 附盖章件 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sha256: string;
                        name: string;
                        bytes: number;
                    };
                };
            };
            responses: {
                /** @description 附盖章件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个评审；专家只看到与本人有关的部分 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 一个评审；专家只看到与本人有关的部分 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description 版本，修改时写入 If-Match */
                            version: number;
                            review: components["schemas"]["Review"];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 组建评审 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        campaign: string;
                        track: string;
                        pool: {
                            id: string;
                            name: string;
                            employer?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 组建评审 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 增补专家 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        experts: {
                            id: string;
                            name: string;
                            employer?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 增补专家 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申明回避 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        expert?: string;
                        enterprise: string;
                        why: string;
                    };
                };
            };
            responses: {
                /** @description 申明回避 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抽取分派专家 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        applications: string[];
                        seed: string;
                    };
                };
            };
            responses: {
                /** @description 抽取分派专家 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作出评审决定 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        minutes: string;
                    };
                };
            };
            responses: {
                /** @description 作出评审决定 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-sheets/{id}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评分 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        score: string;
                        comment: string;
                        findings?: {
                            criterion: string;
                            /** @enum {string} */
                            verdict: "met" | "unmet";
                            reason: string;
                        }[];
                        correction?: string;
                    };
                };
            };
            responses: {
                /** @description 评分 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份公示和它的名单 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 一份公示和它的名单 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description 版本，修改时写入 If-Match */
                            version: number;
                            publicNotice: components["schemas"]["PublicNotice"];
                            items: {
                                application: string;
                                number: string;
                                enterprise: string;
                                enterpriseName: string;
                                track: string;
                                productName?: string;
                                /** @description SHA-256 摘要，64 位十六进制 */
                                digest: string;
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 发布公示 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        campaign: string;
                        reviews: string[];
                        title: string;
                        documentNumber: string;
                        /** Format: date */
                        firstDay: string;
                    };
                };
            };
            responses: {
                /** @description 发布公示 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public-notices/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结公示并认定 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        documentNumber: string;
                        /** Format: date */
                        recognisedOn: string;
                    };
                };
            };
            responses: {
                /** @description 办结公示并认定 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件异议 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 一件异议 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description 版本，修改时写入 If-Match */
                            version: number;
                            objection: components["schemas"]["Objection"];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 提出异议 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        notice: string;
                        application: string;
                        facts: string;
                        name?: string;
                        contact?: string;
                    };
                };
            };
            responses: {
                /** @description 提出异议 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复异议 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "upheld" | "dismissed";
                        reason: string;
                        investigator: string;
                    };
                };
            };
            responses: {
                /** @description 答复异议 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/titles/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 颁发证书 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        issuedOn: string;
                    };
                };
            };
            responses: {
                /** @description 颁发证书 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/titles/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 称号更名 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        documentNumber: string;
                    };
                };
            };
            responses: {
                /** @description 称号更名 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/titles/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销称号 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                        documentNumber: string;
                    };
                };
            };
            responses: {
                /** @description 撤销称号 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/titles/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延续称号 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        by: string;
                    };
                };
            };
            responses: {
                /** @description 延续称号 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度批次 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    stage?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 年度批次 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description 版本，修改时写入 If-Match */
                                version: number;
                                campaign: components["schemas"]["Campaign"];
                            }[];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 企业登记 */
        get: {
            parameters: {
                query?: {
                    /** @description 在名称和编号中查找 */
                    search?: string;
                    page?: number;
                    size?: number;
                    stage?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 企业登记 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description 版本，修改时写入 If-Match */
                                version: number;
                                enterprise: components["schemas"]["Enterprise"];
                            }[];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一家企业的登记 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 一家企业的登记 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description 版本，修改时写入 If-Match */
                            version: number;
                            enterprise: components["schemas"]["Enterprise"];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本企业的草稿 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    campaign?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 本企业的草稿 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                campaign: string;
                                track: string;
                                enterprise: string;
                                /** @description 版本，修改时写入 If-Match */
                                version: number;
                                /** @description 时刻，ISO 8601，世界时 */
                                savedAt: string;
                                /** @description 保存人的账户 */
                                savedBy: string;
                            }[];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 新建草稿；编号由页面自定，提交后即申报的编号 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        campaign: string;
                        track: string;
                        form?: unknown;
                    };
                };
            };
            responses: {
                /** @description 新建草稿；编号由页面自定，提交后即申报的编号 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份草稿 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 一份草稿 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 保存草稿 */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        form: unknown;
                    };
                };
            };
            responses: {
                /** @description 保存草稿 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** 删除草稿 */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 删除草稿 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            campaign: string;
                            track: string;
                            enterprise: string;
                            /** @description 版本，修改时写入 If-Match */
                            version: number;
                            /** @description 时刻，ISO 8601，世界时 */
                            savedAt: string;
                            /** @description 保存人的账户 */
                            savedBy: string;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交草稿，答复即回执 */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 所依据的版本，如 "3" */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 提交草稿，答复即回执 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmissionReceipt"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申报 */
        get: {
            parameters: {
                query?: {
                    /** @description 在名称和编号中查找 */
                    search?: string;
                    page?: number;
                    size?: number;
                    campaign?: string;
                    track?: string;
                    /** @description 阶段，可以有几个，以逗号分开 */
                    stage?: string;
                    unit?: string;
                    county?: string;
                    verdict?: string;
                    /** @description 编号、提交时间倒序、企业名称 */
                    sort?: "number" | "-submitted" | "enterprise";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 申报 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description 版本，修改时写入 If-Match */
                                version: number;
                                application: components["schemas"]["Application"];
                            }[];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项申报：提交的内容、现在的核对结果和经过 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 一项申报：提交的内容、现在的核对结果和经过 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description 版本，修改时写入 If-Match */
                            version: number;
                            application: components["schemas"]["Application"];
                            submission: components["schemas"]["Submission"];
                            assessment: components["schemas"]["Assessment"];
                            history: {
                                envelope: components["schemas"]["Envelope"];
                                act: string;
                                event: components["schemas"]["ApplicationEvent"];
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/annex.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申报表 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 申报表 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 推荐函 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    campaign?: string;
                    unit?: string;
                    stage?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 推荐函 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description 版本，修改时写入 If-Match */
                                version: number;
                                letter: components["schemas"]["Letter"];
                            }[];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 推荐函正文，报送前为无文号、无名单的草稿 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 推荐函正文，报送前为无文号、无名单的草稿 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评审；专家只看到与本人有关的部分 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    campaign?: string;
                    track?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 评审；专家只看到与本人有关的部分 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description 版本，修改时写入 If-Match */
                                version: number;
                                review: components["schemas"]["Review"];
                            }[];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评分表；专家只看到分派给本人的 */
        get: {
            parameters: {
                query?: {
                    /** @description 在名称和编号中查找 */
                    search?: string;
                    page?: number;
                    size?: number;
                    review?: string;
                    application?: string;
                    campaign?: string;
                    track?: string;
                    stage?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 评分表；专家只看到分派给本人的 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description 版本，修改时写入 If-Match */
                                version: number;
                                scoreSheet: components["schemas"]["ScoreSheet"];
                            }[];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-sheets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份评分表 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 一份评分表 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description 版本，修改时写入 If-Match */
                            version: number;
                            scoreSheet: components["schemas"]["ScoreSheet"];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    campaign?: string;
                    stage?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 公示 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description 版本，修改时写入 If-Match */
                                version: number;
                                publicNotice: components["schemas"]["PublicNotice"];
                            }[];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对公示的异议 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    notice?: string;
                    application?: string;
                    stage?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 对公示的异议 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description 版本，修改时写入 If-Match */
                                version: number;
                                objection: components["schemas"]["Objection"];
                            }[];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public-notices/{id}/notice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示文件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 公示文件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public-notices/{id}/recognition.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 认定文件，公示办结后才有 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 认定文件，公示办结后才有 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 称号名录 */
        get: {
            parameters: {
                query?: {
                    /** @description 在名称和编号中查找 */
                    search?: string;
                    page?: number;
                    size?: number;
                    track?: string;
                    /** @description 认定年度 */
                    year?: number;
                    /** @description 阶段，可以有几个，以逗号分开 */
                    stage?: string;
                    unit?: string;
                    enterprise?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 称号名录 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description 版本，修改时写入 If-Match */
                                version: number;
                                title: components["schemas"]["Title"];
                            }[];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/titles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个称号 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 一个称号 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description 版本，修改时写入 If-Match */
                            version: number;
                            title: components["schemas"]["Title"];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/titles/{id}/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 证书，颁发后才有 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 证书，颁发后才有 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以请来评审的专家 */
        get: {
            parameters: {
                query?: {
                    /** @description 在名称和编号中查找 */
                    search?: string;
                    page?: number;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 可以请来评审的专家 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 专家的账户 */
                                id: string;
                                name: string;
                            }[];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本企业的消息 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    application?: string;
                    /** @description true：只看未读的 */
                    unread?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 本企业的消息 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Message"][];
                            total: number;
                            /** @description 未读的条数 */
                            unread: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{event}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记为已读；再记一次没有变化 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 记为已读；再记一次没有变化 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Message"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传一个文件（multipart/form-data，最大 100 兆字节）；同样的内容再传一次还是同一个文件 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 上传一个文件（multipart/form-data，最大 100 兆字节）；同样的内容再传一次还是同一个文件 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptFile"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载文件；只有上传的单位和能查看所属申报、推荐函的人可以下载 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sha256: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 下载文件；只有上传的单位和能查看所属申报、推荐函的人可以下载 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人现在可以办理的事项，不能办理的说明原因 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 本人现在可以办理的事项，不能办理的说明原因 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            readonly acts: {
                                act: string;
                                title: string;
                                /** @description 现在不能办理的原因 */
                                why?: {
                                    code: string;
                                    message: string;
                                    cite?: {
                                        clause: string;
                                        quote: string;
                                    };
                                    readonly problems?: {
                                        code: string;
                                        field: string;
                                        message: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人现在可以办理的事项，不能办理的说明原因 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 本人现在可以办理的事项，不能办理的说明原因 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            readonly acts: {
                                act: string;
                                title: string;
                                /** @description 现在不能办理的原因 */
                                why?: {
                                    code: string;
                                    message: string;
                                    cite?: {
                                        clause: string;
                                        quote: string;
                                    };
                                    readonly problems?: {
                                        code: string;
                                        field: string;
                                        message: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人现在可以办理的事项，不能办理的说明原因 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 本人现在可以办理的事项，不能办理的说明原因 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            readonly acts: {
                                act: string;
                                title: string;
                                /** @description 现在不能办理的原因 */
                                why?: {
                                    code: string;
                                    message: string;
                                    cite?: {
                                        clause: string;
                                        quote: string;
                                    };
                                    readonly problems?: {
                                        code: string;
                                        field: string;
                                        message: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人现在可以办理的事项，不能办理的说明原因 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 本人现在可以办理的事项，不能办理的说明原因 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            readonly acts: {
                                act: string;
                                title: string;
                                /** @description 现在不能办理的原因 */
                                why?: {
                                    code: string;
                                    message: string;
                                    cite?: {
                                        clause: string;
                                        quote: string;
                                    };
                                    readonly problems?: {
                                        code: string;
                                        field: string;
                                        message: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人现在可以办理的事项，不能办理的说明原因 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 本人现在可以办理的事项，不能办理的说明原因 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            readonly acts: {
                                act: string;
                                title: string;
                                /** @description 现在不能办理的原因 */
                                why?: {
                                    code: string;
                                    message: string;
                                    cite?: {
                                        clause: string;
                                        quote: string;
                                    };
                                    readonly problems?: {
                                        code: string;
                                        field: string;
                                        message: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-sheets/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人现在可以办理的事项，不能办理的说明原因 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 本人现在可以办理的事项，不能办理的说明原因 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            readonly acts: {
                                act: string;
                                title: string;
                                /** @description 现在不能办理的原因 */
                                why?: {
                                    code: string;
                                    message: string;
                                    cite?: {
                                        clause: string;
                                        quote: string;
                                    };
                                    readonly problems?: {
                                        code: string;
                                        field: string;
                                        message: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public-notices/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人现在可以办理的事项，不能办理的说明原因 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 本人现在可以办理的事项，不能办理的说明原因 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            readonly acts: {
                                act: string;
                                title: string;
                                /** @description 现在不能办理的原因 */
                                why?: {
                                    code: string;
                                    message: string;
                                    cite?: {
                                        clause: string;
                                        quote: string;
                                    };
                                    readonly problems?: {
                                        code: string;
                                        field: string;
                                        message: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人现在可以办理的事项，不能办理的说明原因 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 本人现在可以办理的事项，不能办理的说明原因 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            readonly acts: {
                                act: string;
                                title: string;
                                /** @description 现在不能办理的原因 */
                                why?: {
                                    code: string;
                                    message: string;
                                    cite?: {
                                        clause: string;
                                        quote: string;
                                    };
                                    readonly problems?: {
                                        code: string;
                                        field: string;
                                        message: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/titles/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人现在可以办理的事项，不能办理的说明原因 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 本人现在可以办理的事项，不能办理的说明原因 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            readonly acts: {
                                act: string;
                                title: string;
                                /** @description 现在不能办理的原因 */
                                why?: {
                                    code: string;
                                    message: string;
                                    cite?: {
                                        clause: string;
                                        quote: string;
                                    };
                                    readonly problems?: {
                                        code: string;
                                        field: string;
                                        message: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** 当前登录状态 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 当前登录状态 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description 登录 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 退出 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 退出 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** 输入动态口令 */
        post: {
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
                /** @description 输入动态口令 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 在所有设备上退出 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 在所有设备上退出 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改密码 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        old: string;
                        new: string;
                    };
                };
            };
            responses: {
                /** @description 修改密码 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更本人的邮箱和电话 */
        post: {
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
                        email: string;
                        /** @description 没有的为空 */
                        phone: string;
                    };
                };
            };
            responses: {
                /** @description 变更本人的邮箱和电话 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 启用动态口令：确认 */
        put: {
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
                /** @description 启用动态口令：确认 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            session: components["schemas"]["Session"];
                            backupCodes: string[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 启用动态口令：取得密钥 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 启用动态口令：取得密钥 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            uri: string;
                            secret: string;
                            /** @description 二维码，SVG */
                            qr: string;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用动态口令 */
        post: {
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
                /** @description 停用动态口令 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 企业注册 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                        password: string;
                        name: string;
                        email: string;
                        phone?: string;
                        uscc: string;
                        enterpriseName: string;
                        county: string;
                    };
                };
            };
            responses: {
                /** @description 企业注册 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请重设密码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                    };
                };
            };
            responses: {
                /** @description 申请重设密码 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message: string;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 重设密码 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
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
                /** @description 重设密码 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message: string;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账户名单 */
        get: {
            parameters: {
                query?: {
                    /** @description 在名称和编号中查找 */
                    search?: string;
                    page?: number;
                    size?: number;
                    role?: string;
                    /** @description 在用、已锁定、已停用 */
                    state?: "inUse" | "locked" | "disabled";
                    /** @description 登录名、姓名、最近建立在前 */
                    sort?: "login" | "name" | "-created";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 账户名单 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["AccountLine"][];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** 新建账户 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                        name: string;
                        role: string;
                        email?: string;
                        phone?: string;
                        enterprise?: string;
                        password?: string;
                        unit?: string;
                        county?: string;
                    };
                };
            };
            responses: {
                /** @description 新建账户 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: components["schemas"]["Account"];
                            /** @description 只显示这一次，首次登录须修改 */
                            password: string;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更改账户 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        /** @description 空的为没有 */
                        email?: string;
                        /** @description 空的为没有 */
                        phone?: string;
                        unit?: string;
                        county?: string;
                    };
                };
            };
            responses: {
                /** @description 更改账户 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账户 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 停用账户 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复账户 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 恢复账户 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/second-factor-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置动态口令 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 重置动态口令 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/unlocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除锁定 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 解除锁定 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未寄出的邮件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 未寄出的邮件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                at: string;
                                recipient: string;
                                subject: string;
                                body: string | null;
                                sent_at: string | null;
                            }[];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 安全事件 */
        get: {
            parameters: {
                query?: {
                    /** @description 在名称和编号中查找 */
                    search?: string;
                    page?: number;
                    size?: number;
                    /** @description 自这一天起，亚洲/上海 */
                    from?: Day;
                    /** @description 到这一天为止，含当天 */
                    to?: Day;
                    /** @description 时间，或时间倒序 */
                    sort?: "at" | "-at";
                    event?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 安全事件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["SecurityEvent"][];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查阅记录 */
        get: {
            parameters: {
                query?: {
                    /** @description 在名称和编号中查找 */
                    search?: string;
                    page?: number;
                    size?: number;
                    /** @description 自这一天起，亚洲/上海 */
                    from?: Day;
                    /** @description 到这一天为止，含当天 */
                    to?: Day;
                    /** @description 时间，或时间倒序 */
                    sort?: "at" | "-at";
                    role?: string;
                    kind?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 查阅记录 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Access"][];
                            /** @description 符合条件的总数 */
                            total: number;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示的时钟、场景和账户 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 演示的时钟、场景和账户 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            on: Day;
                            scenes: {
                                /** @enum {string} */
                                id: "opening" | "applying" | "reviewing" | "publicising" | "recognised";
                                title: string;
                            }[];
                            accounts: components["schemas"]["Account"][];
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一键登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        account: string;
                    };
                };
            };
            responses: {
                /** @description 一键登录 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 拨动演示时钟 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        on: string;
                    };
                };
            };
            responses: {
                /** @description 拨动演示时钟 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/scene": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改换演示场景 */
        put: {
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
                        scene: "opening" | "applying" | "reviewing" | "publicising" | "recognised";
                    };
                };
            };
            responses: {
                /** @description 改换演示场景 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                        };
                    };
                };
                /** @description 没有办成 */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
    schemas: {
        Receipt: {
            /** @description 同一请求编号以前已经办过，这是当时的结果 */
            repeated: boolean;
            /** @description 办理后的版本，下一次修改用它作 If-Match */
            version: number;
            /** @description 服务器时间，ISO 8601 */
            at: string;
            events: {
                kind: string;
                id: string;
                version: number;
                /** @description 事件的摘要；其前面可能有看不到的事件时没有 */
                hash?: string;
                event: {
                    type: string;
                } & {
                    [key: string]: unknown;
                };
            }[];
        };
        Citation: {
            /** @description 条款编号 */
            clause: string;
            /** @description 原文 */
            quote: string;
        };
        Mistake: {
            code: string;
            /** @description 所在的栏，如 revenue.2018 */
            field: string;
            /** @description 什么问题、怎么改 */
            message: string;
        };
        Settlement: {
            /** @description 条件编号 */
            criterion: string;
            /** @enum {string} */
            verdict: "met" | "unmet";
            reason: string;
            /** @description 认定人 */
            by: string;
            /** @description 认定日期 */
            on: string;
        };
        MissingCell: {
            /** @description 栏目名称，如 revenue */
            fact: string;
            /** @description 年度 */
            year?: number;
            /** @description 清单的第几行，从 0 起 */
            row?: number;
        } | {
            /** @description 证明材料编号 */
            evidence: string;
        };
        Points: {
            /** @description 至少得分 */
            least: string;
            /** @description 至多得分；数据齐全时与至少得分相同 */
            most: string;
            /** @description 满分 */
            outOf: string;
        };
        Finding: {
            /** @description 条件编号，如 E9 */
            criterion: string;
            title: string;
            /**
             * @description 结论：met 符合；unmet 不符合；unknown 缺少数据；judgement 待人工判断
             * @enum {string}
             */
            verdict: "met" | "unmet" | "unknown" | "judgement";
            /** @description 是否计入总的结论 */
            counts: boolean;
            /** @description 全部理由，每条一句 */
            reasons: string[];
            /** @description 还缺的栏 */
            missing: components["schemas"]["MissingCell"][];
            /** @description 得分，仅计分的条件有 */
            points?: components["schemas"]["Points"];
            cite: components["schemas"]["Citation"];
            /** @description 人工认定 */
            settledBy?: components["schemas"]["Settlement"];
        };
        Assessment: {
            /**
             * @description 结论：met 符合；unmet 不符合；unknown 缺少数据；judgement 待人工判断
             * @enum {string}
             */
            verdict: "met" | "unmet" | "unknown" | "judgement";
            findings: components["schemas"]["Finding"][];
            /** @description 总得分，仅计分的专项有 */
            points?: components["schemas"]["Points"];
        };
        DepartmentReply: {
            department: string;
            adverse: boolean;
            text: string;
            /** Format: date */
            on: Day;
        };
        CountyOpinion: {
            supports: boolean;
            text: string;
            version: number;
        };
        LetterEntry: {
            letter: string;
            number: string;
            /** Format: date */
            date: Day;
        };
        ReturnItem: {
            /** @description 须修改的栏 */
            field: string;
            reason: string;
        };
        Application: {
            id: string;
            /**
             * @description 阶段：underCityReview 市级初审中；returned 已退回补正；withdrawn 已撤回；declined 不予推荐；recommended 已推荐；reported 已报送；underReview 评审中；proposed 拟认定；notProposed 未通过评审；publicised 公示中；objectionUpheld 异议成立；recognised 已认定
             * @enum {string}
             */
            stage: "underCityReview" | "returned" | "withdrawn" | "declined" | "recommended" | "reported" | "underReview" | "proposed" | "notProposed" | "publicised" | "objectionUpheld" | "recognised";
            /** @description 申报编号 */
            number: string;
            campaign: string;
            year: number;
            track: string;
            /** @description 统一社会信用代码 */
            enterprise: string;
            enterpriseName: string;
            productName?: string;
            /** @description 推荐单位代码 */
            unit: string;
            county: string;
            /** @description 申报表的版本，第几次提交 */
            version: number;
            /** @description SHA-256 摘要，64 位十六进制 */
            digest: string;
            /** @description 时刻，ISO 8601，世界时 */
            submittedAt: string;
            /** @description 提交时是否有有效的中小企业称号 */
            validEnterpriseTitle: boolean;
            /** @description 提交时有有效称号的专项 */
            heldTitles?: string[];
            /**
             * @description 现在的核对结论，含部门回复和人工认定。仅市级、省级和监督员可见
             * @enum {string}
             */
            verdict?: "met" | "unmet" | "unknown" | "judgement";
            warnings: components["schemas"]["Mistake"][];
            /** @description 仅市级、省级和监督员可见 */
            departmentReplies?: components["schemas"]["DepartmentReply"][];
            /** @description 仅市级、省级和监督员可见 */
            settlements?: components["schemas"]["Settlement"][];
            /** @description 企业和专家看不到 */
            countyOpinion?: components["schemas"]["CountyOpinion"];
            returnItems?: components["schemas"]["ReturnItem"][];
            /** @description 省厅退回市局 */
            sentBack?: {
                reason: string;
                /**
                 * Format: date
                 * @description 重新报送的期限
                 */
                correctBy: Day;
            };
            /** @description 市级推荐意见 */
            opinion?: string;
            letter?: components["schemas"]["LetterEntry"];
            reason?: string;
            /** @description 平均分，仅省级和监督员可见 */
            score?: string;
            /** @description 名次，仅省级和监督员可见 */
            rank?: number;
            notice?: string;
            title?: string;
        };
        ApplicationEvent: {
            /** @constant */
            type: "submitted";
            number: string;
            campaign: string;
            year: number;
            track: string;
            enterprise: string;
            enterpriseName: string;
            unit: string;
            county: string;
            version: number;
            digest: string;
            /** @enum {string} */
            verdict: "met" | "unmet" | "unknown" | "judgement";
            warnings: {
                code: string;
                field: string;
                message: string;
            }[];
            productName?: string;
            validEnterpriseTitle: boolean;
            heldTitles?: string[];
            /** @enum {string} */
            leadsTo?: "reported" | "underReview";
        } | {
            /** @constant */
            type: "resubmitted";
            version: number;
            digest: string;
            /** @enum {string} */
            verdict?: "met" | "unmet" | "unknown" | "judgement";
            warnings: {
                code: string;
                field: string;
                message: string;
            }[];
            productName?: string;
            validEnterpriseTitle: boolean;
            heldTitles?: string[];
            /** @enum {string} */
            leadsTo?: "reported" | "underReview";
        } | {
            /** @constant */
            type: "withdrawn";
            reason: string;
        } | {
            /** @constant */
            type: "countyOpinionGiven";
            opinion: {
                supports: boolean;
                text: string;
                version: number;
            };
        } | {
            /** @constant */
            type: "departmentReplied";
            reply: {
                department: string;
                adverse: boolean;
                text: string;
                /** Format: date */
                on: Day;
            };
            /** @enum {string} */
            verdict: "met" | "unmet" | "unknown" | "judgement";
        } | {
            /** @constant */
            type: "settled";
            settlement: {
                criterion: string;
                /** @enum {string} */
                verdict: "met" | "unmet";
                reason: string;
                by: string;
                /** Format: date */
                on: Day;
            };
            /** @enum {string} */
            verdict: "met" | "unmet" | "unknown" | "judgement";
        } | {
            /** @constant */
            type: "returned";
            items: {
                field: string;
                reason: string;
            }[];
        } | {
            /** @constant */
            type: "recommended";
            opinion: string;
            /** @enum {string} */
            verdict?: "met" | "unmet" | "unknown" | "judgement";
            /** @enum {string} */
            leadsTo?: "reported" | "underReview";
        } | {
            /** @constant */
            type: "declined";
            reason: string;
        } | {
            /** @constant */
            type: "reported";
            letter: string;
            number: string;
            /** Format: date */
            date: Day;
            /** @enum {string} */
            leadsTo?: "underReview";
        } | {
            /** @constant */
            type: "admitted";
        } | {
            /** @constant */
            type: "sentBack";
            reason: string;
            /** Format: date */
            correctBy: Day;
        } | {
            /** @constant */
            type: "proposed";
            review?: string;
            score?: string;
            rank?: number;
        } | {
            /** @constant */
            type: "notProposed";
            review?: string;
            score?: string;
            rank?: number;
            reason: string;
        } | {
            /** @constant */
            type: "proposedByCriteria";
        } | {
            /** @constant */
            type: "notProposedByCriteria";
            reason: string;
        } | {
            /** @constant */
            type: "publicised";
            notice: string;
        } | {
            /** @constant */
            type: "objectionUpheld";
            notice: string;
            reason: string;
        } | {
            /** @constant */
            type: "recognised";
            notice?: string;
            title: string;
            documentNumber: string;
            /** Format: date */
            recognisedOn: Day;
        };
        Envelope: {
            stream: {
                /** @enum {string} */
                kind: "campaign" | "enterprise" | "application" | "letter" | "review" | "scoreSheet" | "publicNotice" | "objection" | "title";
                id: string;
            };
            version: number;
            /** @description 时刻，ISO 8601，世界时 */
            at: string;
            /** @description 企业和专家只看到机关人员的角色 */
            by: {
                role: string;
                id?: string;
                name?: string;
            };
        };
        FormValue: (string | number | boolean) | string[] | {
            [key: string]: string | number | boolean;
        }[] | {
            [key: string]: string | number | boolean;
        };
        Form: {
            track: string;
            year: number;
            /** @description 各栏的内容，金额和百分比为十进制文本 */
            facts: {
                [key: string]: components["schemas"]["FormValue"];
            };
            evidence: {
                item: string;
                name: string;
                /** @description SHA-256 摘要，64 位十六进制 */
                sha256: string;
                bytes: number;
            }[];
        };
        Submission: {
            application: string;
            number: string;
            version: number;
            /** @description 时刻，ISO 8601，世界时 */
            submittedAt: string;
            campaign: string;
            year: number;
            track: string;
            pack: {
                id: string;
                version: string;
                readings: {
                    [key: string]: string;
                };
            };
            form: components["schemas"]["Form"];
            /** @description 提交时的核对结果 */
            assessment: components["schemas"]["Assessment"];
        };
        Settings: {
            /** @description 市级推荐截止日 */
            cityDeadline?: string;
            /** @description 公示截止日 */
            noticeDeadline?: string;
            /** @description 截止日遇休息日顺延 */
            deadlineMovesToWorkday: boolean;
            /** @description 公示天数 */
            noticeDays: number;
            /** @description 公示按工作日计 */
            noticeCountsWorkdays: boolean;
            /** @description 公示首日计入 */
            noticeCountsFirstDay: boolean;
            /** @description 公示渠道 */
            noticeChannel: string;
            /** @description 有效期年数 */
            validYears: number;
            /**
             * @description 有效期起算
             * @enum {string}
             */
            validity: "fromRecognition" | "calendarYears";
            /** @description 年度目标作为上限 */
            targetsAreCaps: boolean;
            /** @description 不参加的推荐单位 */
            unitsLeftOut: string[];
            /** @description 先由县区提出意见 */
            countyReviewFirst: boolean;
            /**
             * @description 一家企业多项申报
             * @enum {string}
             */
            severalApplications: "allowed" | "oneProductAYear" | "highestTierOnly";
            /** @description 每件申报的评审专家数 */
            expertsEach: number;
            /** @description 拟认定的最低平均分 */
            lowestScore: number;
            /** @description 撤销后不得申报的年数 */
            barredYearsAfterRevocation: number;
            /** @description 证书编号前缀 */
            certificatePrefix: string;
        };
        Campaign: {
            id: string;
            /**
             * @description 阶段：drafted 筹备中；open 申报中；underReview 评审中；publicised 公示中；concluded 已办结
             * @enum {string}
             */
            stage: "drafted" | "open" | "underReview" | "publicised" | "concluded";
            title: string;
            year: number;
            /** @description 所依据的政策包 */
            pack: {
                id: string;
                version: string;
            };
            /**
             * Format: date
             * @description 开始申报的日期
             */
            opensOn: Day;
            /**
             * Format: date
             * @description 市级推荐的最后一天；没有规定的不写
             */
            cityLastDay?: Day;
            /**
             * Format: date
             * @description 公示最晚结束的日期；没有规定的不写
             */
            noticeLastDay?: Day;
            settings: components["schemas"]["Settings"];
            /** @description 省里改过的设置 */
            changes: {
                /** @description 市级推荐截止日 */
                cityDeadline?: string;
                /** @description 公示截止日 */
                noticeDeadline?: string;
                /** @description 截止日遇休息日顺延 */
                deadlineMovesToWorkday?: boolean;
                /** @description 公示天数 */
                noticeDays?: number;
                /** @description 公示按工作日计 */
                noticeCountsWorkdays?: boolean;
                /** @description 公示首日计入 */
                noticeCountsFirstDay?: boolean;
                /** @description 公示渠道 */
                noticeChannel?: string;
                /** @description 有效期年数 */
                validYears?: number;
                /**
                 * @description 有效期起算
                 * @enum {string}
                 */
                validity?: "fromRecognition" | "calendarYears";
                /** @description 年度目标作为上限 */
                targetsAreCaps?: boolean;
                /** @description 不参加的推荐单位 */
                unitsLeftOut?: string[];
                /** @description 先由县区提出意见 */
                countyReviewFirst?: boolean;
                /**
                 * @description 一家企业多项申报
                 * @enum {string}
                 */
                severalApplications?: "allowed" | "oneProductAYear" | "highestTierOnly";
                /** @description 每件申报的评审专家数 */
                expertsEach?: number;
                /** @description 拟认定的最低平均分 */
                lowestScore?: number;
                /** @description 撤销后不得申报的年数 */
                barredYearsAfterRevocation?: number;
                /** @description 证书编号前缀 */
                certificatePrefix?: string;
            };
            /** @description 条文理解的选择 */
            readings: {
                [key: string]: string;
            };
            decisions: {
                reading: string;
                alternative: string;
                documentNumber: string;
                reason: string;
            }[];
            reviews: string[];
            notice?: string;
        };
        Draft: {
            id: string;
            campaign: string;
            track: string;
            enterprise: string;
            /** @description 版本，修改时写入 If-Match */
            version: number;
            /** @description 时刻，ISO 8601，世界时 */
            savedAt: string;
            /** @description 保存人的账户 */
            savedBy: string;
            /** @description 所填内容，原样保存，不必完整 */
            form: unknown;
        };
        SubmissionReceipt: {
            /** @description 申报编号 */
            number: string;
            /** @description 版本，修改时写入 If-Match */
            version: number;
            /** @description 时刻，ISO 8601，世界时 */
            at: string;
            /** @description 所提交内容的 SHA-256 摘要 */
            digest: string;
            /** @description 同一请求编号以前已经办过，这是当时的结果 */
            repeated: boolean;
        };
        Enterprise: {
            /** @description 统一社会信用代码 */
            id: string;
            /**
             * @description 阶段：registered 待核实；verified 已核实；verificationRejected 未通过核实
             * @enum {string}
             */
            stage: "registered" | "verified" | "verificationRejected";
            name: string;
            /** @description 注册所在县区代码 */
            county: string;
            /** @description 推荐单位代码 */
            unit: string;
            /** @description 未通过核实的原因 */
            reason?: string;
        };
        KeptFile: {
            /** @description SHA-256 摘要，64 位十六进制 */
            sha256: string;
            name: string;
            bytes: number;
            /** @description 内容类型，按内容判断 */
            type: string;
        };
        Letter: {
            id: string;
            /**
             * @description 阶段：drafted 起草中；sent 已报送；sealed 已附盖章件
             * @enum {string}
             */
            stage: "drafted" | "sent" | "sealed";
            campaign: string;
            unit: string;
            /** Format: date */
            date: Day;
            /** @description 起草时列入的申报 */
            applications?: string[];
            /** @description 不足原则数量的说明 */
            explanation?: string;
            /** @description 文号，报送后才有 */
            number?: string;
            /** @description 报送时固定的名单的摘要 */
            list?: string;
            /** @description 名单中各专项的件数 */
            counts?: {
                [key: string]: number;
            };
            shortfalls?: {
                track: string;
                count: number;
                minimum: number;
            }[];
            /** @description 盖章件 */
            scan?: {
                /** @description SHA-256 摘要，64 位十六进制 */
                sha256: string;
                name: string;
                bytes: number;
            };
        };
        Message: {
            /** @description 消息的编号 */
            event: string;
            application: string;
            /** @description 时刻，ISO 8601，世界时 */
            at: string;
            title: string;
            body: string;
            /** @description 首次阅读的时刻 */
            readAt: string | null;
        };
        Objection: {
            id: string;
            /**
             * @description 阶段：open 核查中；upheld 异议成立；dismissed 异议不成立；notAdmitted 不予受理
             * @enum {string}
             */
            stage: "open" | "upheld" | "dismissed" | "notAdmitted";
            notice: string;
            application: string;
            /** @description 公示内的异议编号 */
            number: number;
            facts: string;
            name?: string;
            contact?: string;
            /** @description 当时答复异议人的话 */
            told: string;
            answer?: {
                reason: string;
                investigator: string;
            };
        };
        PublicNotice: {
            id: string;
            /**
             * @description 阶段：published 公示中；concluded 已办结
             * @enum {string}
             */
            stage: "published" | "concluded";
            campaign: string;
            title: string;
            documentNumber: string;
            channel: string;
            /** Format: date */
            firstDay: Day;
            /** Format: date */
            lastDay: Day;
            provisionalNote?: string;
            /** @description 公示名单的摘要 */
            list: string;
            /** @description 名单中各专项的件数 */
            counts: {
                [key: string]: number;
            };
            recognition?: {
                documentNumber: string;
                /** Format: date */
                recognisedOn: Day;
            };
        };
        ScoreSheet: {
            id: string;
            /**
             * @description 阶段：assigned 待评分；scored 已评分；withdrawn 已回避
             * @enum {string}
             */
            stage: "assigned" | "scored" | "withdrawn";
            review: string;
            campaign: string;
            track: string;
            application: string;
            number: string;
            enterprise: string;
            enterpriseName: string;
            productName?: string;
            /** @description SHA-256 摘要，64 位十六进制 */
            digest: string;
            expert: string;
            /** @description 0 至 100，最多一位小数 */
            score?: string;
            comment?: string;
            findings?: {
                criterion: string;
                /** @enum {string} */
                verdict: "met" | "unmet";
                reason: string;
            }[];
        };
        Review: {
            id: string;
            /**
             * @description 阶段：opened 已组建；assigned 评分中；decided 已决定
             * @enum {string}
             */
            stage: "opened" | "assigned" | "decided";
            campaign: string;
            track: string;
            pool: {
                id: string;
                name: string;
                employer?: string;
            }[];
            conflicts: {
                expert: string;
                enterprise: string;
                why: string;
            }[];
            minutes?: string;
        };
        Title: {
            id: string;
            /**
             * @description 阶段：granted 已认定；certified 有效；expiring 即将到期；renewed 已延续；lapsed 已失效；revoked 已撤销
             * @enum {string}
             */
            stage: "granted" | "certified" | "expiring" | "renewed" | "lapsed" | "revoked";
            /** @description 证书编号 */
            number: string;
            campaign: string;
            year: number;
            track: string;
            application: string;
            /** @description 统一社会信用代码 */
            enterprise: string;
            /** @description 企业现在的名称 */
            holder: string;
            productName?: string;
            unit: string;
            county: string;
            /** @description 认定文号 */
            documentNumber: string;
            /** Format: date */
            recognisedOn: Day;
            /** Format: date */
            firstDay: Day;
            /** Format: date */
            lastDay: Day;
            /** Format: date */
            certificateIssuedOn?: Day;
            renewedBy?: string;
            /** Format: date */
            revokedOn?: Day;
            revocation?: {
                reason: string;
                documentNumber: string;
                /** Format: date */
                barredUntil: Day;
            };
        };
        Account: {
            id: string;
            login: string;
            name: string;
            /** @enum {string} */
            role: "clerk" | "confirmer" | "countyOfficer" | "cityOfficer" | "cityHead" | "provinceOfficer" | "provinceHead" | "expert" | "supervisor" | "partner" | "citizen" | "accountAdmin" | "securityAdmin" | "auditAdmin" | "system";
            roleName: string;
            enterprise?: string;
            unit?: string;
            unitName?: string;
            county?: string;
            email?: string;
            phone?: string;
            /** @description 没有的以统一身份认证登录，或是演示账户 */
            hasPassword: boolean;
            secondFactor: boolean;
            disabledAt?: string;
            createdAt: string;
        };
        AccountLine: {
            id: string;
            login: string;
            name: string;
            /** @enum {string} */
            role: "clerk" | "confirmer" | "countyOfficer" | "cityOfficer" | "cityHead" | "provinceOfficer" | "provinceHead" | "expert" | "supervisor" | "partner" | "citizen" | "accountAdmin" | "securityAdmin" | "auditAdmin" | "system";
            roleName: string;
            enterprise?: string;
            unit?: string;
            unitName?: string;
            county?: string;
            email?: string;
            phone?: string;
            /** @description 没有的以统一身份认证登录，或是演示账户 */
            hasPassword: boolean;
            secondFactor: boolean;
            disabledAt?: string;
            createdAt: string;
            /** @description 登录失败过多，锁定到这一时刻，ISO 8601 */
            lockedUntil?: string;
        };
        Session: {
            signedIn: boolean;
            stage: ("complete" | "needsSecondFactor" | "mustEnrolSecondFactor" | "mustChangePassword") | null;
            account: components["schemas"]["Account"] | null;
            demo: boolean;
            /** @description 是否接入统一身份认证 */
            oidc: boolean;
            /** @description 服务器时间，ISO 8601 */
            now: string;
            /**
             * Format: date
             * @description 办理日期，亚洲/上海
             */
            today: Day;
        };
        SecurityEvent: {
            id: number;
            /** @description ISO 8601 */
            at: string;
            event: string;
            account: string | null;
            login: string | null;
            /** @description 账户现在的姓名 */
            accountName: string | null;
            /** @description 由他人办理的，办理人的账户 */
            by: string | null;
            byName: string | null;
            /** @description 网络地址 */
            address: string | null;
            detail: string;
        };
        Access: {
            id: number;
            /** @description ISO 8601 */
            at: string;
            account: string;
            /** @description 查阅时的姓名 */
            name: string;
            role: string;
            kind: string;
            /** @description 所查阅的编号 */
            thing: string;
        };
        Problem: {
            /** @description 问题类型的地址，末段即 code */
            type: string;
            /** @description 一句中文：什么问题，依据什么，怎么办 */
            title: string;
            status: number;
            /** @description 供程序识别的稳定代码 */
            code: string;
            /** @description 依据的条款及原文 */
            cite?: {
                clause: string;
                quote: string;
            };
            /** @description 需要逐处修改的内容 */
            problems?: {
                code: string;
                field: string;
                message: string;
            }[];
            /** @description 程序出错时的追踪号 */
            trace?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
