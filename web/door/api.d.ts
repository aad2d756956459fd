/* Made from /api/openapi.json: web/README.md says how it is made anew. */
export interface paths {
    "/admin/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminChangesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/changes/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminChangesByIdConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/changes/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminChangesByIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminDelegations"];
        put?: never;
        post: operations["postAdminDelegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/delegations/{number}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminDelegationsByNumberEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminEnterprises"];
        put?: never;
        post: operations["postAdminEnterprises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/enterprises/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminEnterprisesByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patchAdminEnterprisesByCode"];
        trace?: never;
    };
    "/admin/enterprises/{code}/agents/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putAdminEnterprisesByCodeAgentsByPerson"];
        post?: never;
        delete: operations["deleteAdminEnterprisesByCodeAgentsByPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/enterprises/{code}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminEnterprisesByCodeRegistrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminPeople"];
        put?: never;
        post: operations["postAdminPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminPeopleById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patchAdminPeopleById"];
        trace?: never;
    };
    "/admin/people/{id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putAdminPeopleByIdAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people/{id}/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminPeopleByIdForget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people/{id}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminPeopleByIdInterests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people/{id}/interests/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminPeopleByIdInterestsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminPeopleByIdRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people/{id}/roles/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminPeopleByIdRolesEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/people/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteAdminPeopleByIdSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminProposals"];
        put?: never;
        post: operations["postAdminProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminProposalsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/proposals/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminProposalsByIdConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminProposalsByIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putAdminUnitsByUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/units/{unit}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAdminUnitsByUnitSuccession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplications"];
        put?: never;
        post: operations["postApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/claim-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdClaimBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdDraft"];
        put: operations["putApplicationsByIdDraft"];
        post?: never;
        delete: operations["deleteApplicationsByIdDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdExplanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdInterests"];
        put?: never;
        post: operations["postApplicationsByIdInterests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdRemarks"];
        put?: never;
        post: operations["postApplicationsByIdRemarks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdNotes"];
        put?: never;
        post: operations["postApplicationsByIdNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/letters/{letter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdLettersByLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApplicationsByIdSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/applications/{id}/as-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditApplicationsByIdAsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/applications/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditApplicationsByIdBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/applications/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditApplicationsByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/applications/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAuditApplicationsByIdReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditLogCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/log/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditLogConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/log/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditLogProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/payloads/decode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAuditPayloadsDecode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/payloads/encode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAuditPayloadsEncode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditSweeps"];
        put?: never;
        post: operations["postAuditSweeps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/sweeps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditSweepsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAuditWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBudgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCalculator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCalendarBySecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCalendarAddress"];
        put: operations["putCalendarAddress"];
        post?: never;
        delete: operations["deleteCalendarAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCommandsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDocumentsBySha256"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDrafts"];
        put?: never;
        post: operations["postDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDraftsById"];
        put?: never;
        post?: never;
        delete: operations["deleteDraftsById"];
        options?: never;
        head?: never;
        patch: operations["patchDraftsById"];
        trace?: never;
    };
    "/enterprises/{code}/bank-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEnterprisesByCodeBankAccount"];
        put: operations["putEnterprisesByCodeBankAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprises/{code}/registry-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postEnterprisesByCodeRegistryEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHealthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHealthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/letters/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLettersByHash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postNoticesByIdObjections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/address/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postNotificationsAddressConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/address/send-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postNotificationsAddressSendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNotificationsChannels"];
        put: operations["putNotificationsChannels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putNotificationsWebhook"];
        post?: never;
        delete: operations["deleteNotificationsWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPaymentsExports"];
        put?: never;
        post: operations["postPaymentsExports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPaymentsExportsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/exports/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postPaymentsExportsByIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPaymentsOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPaymentsReceipts"];
        put?: never;
        post: operations["postPaymentsReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/repayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPaymentsRepayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPeopleNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/articles/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPolicyArticlesByN"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPolicyItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/rulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPolicyRulings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRegistryEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRegistryKeys"];
        put?: never;
        post: operations["postRegistryKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry-keys/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postRegistryKeysByIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/results/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getResultsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSessionCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/provider-sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postSessionProviderSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSessionSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postSessionSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/streets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getStreets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postTasksByIdClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTasksByIdOfficers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postTasksByIdReassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postTasksByIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postTasksAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTasksEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTasksOverdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTemplates"];
        put?: never;
        post: operations["postTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{number}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postTemplatesByNumberEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getViews"];
        put?: never;
        post: operations["postViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteViewsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usual-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUsualTimes"];
        put?: never;
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
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {unknown} */
            code: "token.missing" | "token.invalid" | "session.ended" | "signIn.expired" | "signIn.failed" | "signIn.stale" | "signOut.invalid" | "identity.unavailable" | "request.crossSite" | "request.otherHost" | "person.unknown" | "route.unknown" | "application.unknown" | "application.twin" | "verdict.none" | "article.unknown" | "day.unknown" | "task.unknown" | "task.claimed" | "notice.unknown" | "command.unknown" | "request.invalid" | "request.tooLarge" | "idempotency.missing" | "idempotency.otherBody" | "idempotency.running" | "duty.missing" | "unit.unclear" | "streams.tooMany" | "signature.missing" | "signature.invalid" | "signature.expired" | "enterprise.unknown" | "registry.otherEvent" | "registry.notYetEffective" | "registry.keyTaken" | "payment.nothingToExport" | "payment.notOrdered" | "payment.exportedAlready" | "payment.payeeUnconfirmed" | "interest.unanswered" | "payment.notReleased" | "payment.ownExport" | "payment.releasedAlready" | "payment.exportedMeanwhile" | "payment.exportUnknown" | "payment.accountChanged" | "payment.otherDigest" | "payment.accountMissing" | "payment.noPayer" | "budget.otherAllotment" | "receipts.unreadable" | "receipts.notText" | "receipts.tooMany" | "claim.invalid" | "record.unknown" | "record.exists" | "record.invalid" | "admin.own" | "admin.twoNeeded" | "role.conflict" | "role.actsForFirm" | "agent.holdsRole" | "end.onlyEarlier" | "end.afterActs" | "delegation.notHeld" | "person.forgotten" | "proposal.closed" | "proposal.own" | "document.notAllowed" | "document.tooLarge" | "document.cutShort" | "document.quota" | "document.harmful" | "document.missing" | "document.unknown" | "scan.unavailable" | "view.tooMany" | "letter.unknown" | "calendar.unknown" | "draft.unknown" | "draft.tooMany" | "draft.changed" | "draft.submitted" | "draft.incomplete" | "precondition.missing" | "enterprise.notRegistered" | "channel.unavailable" | "address.nothingToConfirm" | "address.codeWrong" | "address.codeVoid" | "address.tooManyLetters" | "webhook.notAllowed" | "rate.exceeded" | "timeSkipping.unavailable" | "audit.impossible" | "sweep.unknown" | "documents.unavailable" | "database.unavailable" | "engine.unavailable" | "internal" | "state.notAccepting" | "version.changed" | "sender.notEntitled" | "payload.invalid" | "message.unsigned" | "message.unknownKey" | "message.notAsSigned" | "message.expired" | "origin.unknown" | "role.notHeld" | "unit.ended" | "sender.unknown" | "duty.alreadyHeld" | "interest.declared" | "interest.known" | "objection.ownApproval" | "delegation.notInForce" | "administrator.decidesNothing" | "enterprise.notYours" | "claim.otherEnterprise" | "unit.notAsked" | "unit.isApplicant" | "unit.another" | "proof.notRouted" | "unit.nothingLate" | "similar.unanswered" | "similar.notAsked" | "replacement.unanswered" | "replacement.notDeclared" | "policy.notCompared" | "policy.unknownVersion" | "award.aboveHighest" | "objection.byParty" | "objection.stillOpen" | "objection.exhausted" | "objection.notOpen" | "relocation.afterWatch" | "relocation.beforeWatch" | "relocation.planPassed" | "relocation.notYetEffective" | "relocation.noDeparture" | "enterprise.ended" | "enterprise.notEnded" | "payment.underWay" | "clawback.fullNeedsInstrument" | "writeOff.officeFirst" | "writeOff.groupSecond" | "clawback.tooMuch" | "clawback.reduceOnly" | "clawback.barred" | "clawback.nothingToClaim" | "repayment.tooMuch" | "withdrawal.afterPayment" | "payment.future" | "payment.beforeOrder" | "payment.otherAmount" | "payment.notExported" | "payment.notLate" | "payment.stillOrdered" | "payment.notPaid" | "payment.returnTooMuch" | "payment.returnDay" | "repayment.day" | "reference.taken";
            errors: {
                at: string;
                /** @enum {unknown} */
                in?: "query" | "path" | "header";
                code: string;
                zh: string;
                en: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        Field: {
            name: string;
            label: {
                zh: string;
                en: string;
            };
            required: boolean;
            /** @enum {unknown} */
            kind: "choice" | "yesNo" | "day" | "money" | "number" | "text" | "longText" | "documents" | "choices" | "group" | "list";
            choices?: string[];
            variants?: components["schemas"]["Field"][][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAdminActs: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
                about?: string;
                person?: string;
                act?: "person.register" | "person.change" | "person.account" | "person.forget" | "person.endSessions" | "role.grant" | "role.end" | "delegation.grant" | "delegation.end" | "interest.declare" | "interest.end" | "unit.keep" | "unit.succeed" | "enterprise.register" | "enterprise.change" | "enterprise.move" | "enterprise.keepAccount" | "agent.appoint" | "agent.dismiss" | "registry.enterKey" | "registry.endKey" | "task.reassign" | "template.enter" | "template.end" | "proposal.make" | "proposal.second" | "proposal.confirm" | "proposal.withdraw" | "change.propose" | "change.confirm" | "change.withdraw" | "award.rejoin" | "vault.giveUp" | "log.keepCheckpoint" | "journal.renumber" | "history.forget";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acts": [
                     *         {
                     *           "id": 1,
                     *           "at": "2026-03-02T02:00:00.000Z",
                     *           "person": "p-handler-1",
                     *           "act": "person.register",
                     *           "about": "text",
                     *           "detail": {
                     *             "capacity": "handle"
                     *           }
                     *         }
                     *       ],
                     *       "next": 1
                     *     }
                     */
                    "application/json": {
                        acts: {
                            id: number;
                            /** Format: date-time */
                            at: string;
                            person: string;
                            /** @enum {unknown} */
                            act: "person.register" | "person.change" | "person.account" | "person.forget" | "person.endSessions" | "role.grant" | "role.end" | "delegation.grant" | "delegation.end" | "interest.declare" | "interest.end" | "unit.keep" | "unit.succeed" | "enterprise.register" | "enterprise.change" | "enterprise.move" | "enterprise.keepAccount" | "agent.appoint" | "agent.dismiss" | "registry.enterKey" | "registry.endKey" | "task.reassign" | "template.enter" | "template.end" | "proposal.make" | "proposal.second" | "proposal.confirm" | "proposal.withdraw" | "change.propose" | "change.confirm" | "change.withdraw" | "award.rejoin" | "vault.giveUp" | "log.keepCheckpoint" | "journal.renumber" | "history.forget";
                            about: string;
                            detail: {
                                [key: string]: string | number | boolean | null | string[];
                            };
                        }[];
                        next: number | null;
                    };
                };
            };
        };
    };
    getAdminChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": [
                     *         {
                     *           "id": "text",
                     *           "content": {
                     *             "kind": "person.register",
                     *             "person": "p-handler-1"
                     *           },
                     *           "name": "text",
                     *           "proposedBy": "p-handler-1",
                     *           "proposedAt": "2026-03-02T02:00:00.000Z",
                     *           "state": "open",
                     *           "closedBy": "p-handler-1",
                     *           "closedAt": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        changes: {
                            id: string;
                            content: {
                                /** @constant */
                                kind: "person.register";
                                person: string;
                                account?: string;
                            } | {
                                /** @constant */
                                kind: "person.account";
                                person: string;
                                account?: string;
                            } | {
                                /** @constant */
                                kind: "person.forget";
                                person: string;
                            } | {
                                /** @constant */
                                kind: "role.grant";
                                person: string;
                                /** @enum {unknown} */
                                capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                                unit: string | null;
                                /** Format: date */
                                fromDay: string;
                                /** Format: date */
                                untilDay: string | null;
                            } | {
                                /** @constant */
                                kind: "role.end";
                                person: string;
                                /** @enum {unknown} */
                                capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                                unit: string | null;
                                /** Format: date */
                                fromDay: string;
                                /** Format: date */
                                untilDay: string;
                            } | {
                                /** @constant */
                                kind: "delegation.grant";
                                principal: string;
                                substitute: string;
                                /** @enum {unknown} */
                                capacity: "handle" | "verify" | "approve" | "group" | "pay";
                                unit: string | null;
                                /** Format: date */
                                fromDay: string;
                                /** Format: date */
                                untilDay: string;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "registry.enterKey";
                                id: string;
                                person: string;
                                publicKey: string;
                            } | {
                                /** @constant */
                                kind: "unit.succeed";
                                unit: string;
                                successor: string;
                                /** Format: date */
                                untilDay: string;
                            };
                            name: string | null;
                            proposedBy: string;
                            /** Format: date-time */
                            proposedAt: string;
                            /** @enum {unknown} */
                            state: "open" | "confirmed" | "withdrawn";
                            closedBy: string | null;
                            /** Format: date-time */
                            closedAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    getAdminChangesById: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "person.register",
                     *         "person": "p-handler-1"
                     *       },
                     *       "name": "text",
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "person.register";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.account";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.forget";
                            person: string;
                        } | {
                            /** @constant */
                            kind: "role.grant";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        } | {
                            /** @constant */
                            kind: "role.end";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                        } | {
                            /** @constant */
                            kind: "delegation.grant";
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "registry.enterKey";
                            id: string;
                            person: string;
                            publicKey: string;
                        } | {
                            /** @constant */
                            kind: "unit.succeed";
                            unit: string;
                            successor: string;
                            /** Format: date */
                            untilDay: string;
                        };
                        name: string | null;
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    postAdminChangesByIdConfirm: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "person.register",
                     *         "person": "p-handler-1"
                     *       },
                     *       "name": "text",
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z",
                     *       "entered": "text",
                     *       "unattended": [
                     *         "91330105MA2AXQ001U"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "person.register";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.account";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.forget";
                            person: string;
                        } | {
                            /** @constant */
                            kind: "role.grant";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        } | {
                            /** @constant */
                            kind: "role.end";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                        } | {
                            /** @constant */
                            kind: "delegation.grant";
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "registry.enterKey";
                            id: string;
                            person: string;
                            publicKey: string;
                        } | {
                            /** @constant */
                            kind: "unit.succeed";
                            unit: string;
                            successor: string;
                            /** Format: date */
                            untilDay: string;
                        };
                        name: string | null;
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        entered: string;
                        unattended: string[];
                    };
                };
            };
        };
    };
    postAdminChangesByIdWithdraw: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "person.register",
                     *         "person": "p-handler-1"
                     *       },
                     *       "name": "text",
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "person.register";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.account";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.forget";
                            person: string;
                        } | {
                            /** @constant */
                            kind: "role.grant";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        } | {
                            /** @constant */
                            kind: "role.end";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                        } | {
                            /** @constant */
                            kind: "delegation.grant";
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "registry.enterKey";
                            id: string;
                            person: string;
                            publicKey: string;
                        } | {
                            /** @constant */
                            kind: "unit.succeed";
                            unit: string;
                            successor: string;
                            /** Format: date */
                            untilDay: string;
                        };
                        name: string | null;
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    getAdminDelegations: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "delegations": [
                     *         {
                     *           "id": 1,
                     *           "principal": "p-handler-1",
                     *           "substitute": "p-handler-1",
                     *           "capacity": "handle",
                     *           "unit": "market",
                     *           "fromDay": "2026-03-02",
                     *           "untilDay": "2026-03-02",
                     *           "reason": "样例 / sample"
                     *         }
                     *       ],
                     *       "next": 1
                     *     }
                     */
                    "application/json": {
                        delegations: {
                            id: number;
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        }[];
                        next: number | null;
                    };
                };
            };
        };
    };
    postAdminDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "principal": "p-handler-1",
                 *       "substitute": "p-handler-1",
                 *       "capacity": "handle",
                 *       "fromDay": "2026-03-02",
                 *       "untilDay": "2026-03-02",
                 *       "reason": "样例 / sample"
                 *     }
                 */
                "application/json": {
                    principal: string;
                    substitute: string;
                    /** @enum {unknown} */
                    capacity: "handle" | "verify" | "approve" | "group" | "pay";
                    unit?: string | null;
                    /** Format: date */
                    fromDay: string;
                    /** Format: date */
                    untilDay: string;
                    reason: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "person.register",
                     *         "person": "p-handler-1"
                     *       },
                     *       "name": "text",
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "person.register";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.account";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.forget";
                            person: string;
                        } | {
                            /** @constant */
                            kind: "role.grant";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        } | {
                            /** @constant */
                            kind: "role.end";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                        } | {
                            /** @constant */
                            kind: "delegation.grant";
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "registry.enterKey";
                            id: string;
                            person: string;
                            publicKey: string;
                        } | {
                            /** @constant */
                            kind: "unit.succeed";
                            unit: string;
                            successor: string;
                            /** Format: date */
                            untilDay: string;
                        };
                        name: string | null;
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    postAdminDelegationsByNumberEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "untilDay": "2026-03-02"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    untilDay: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "untilDay": "2026-03-02"
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** Format: date */
                        untilDay: string;
                    };
                };
            };
        };
    };
    getAdminEnterprises: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enterprises": [
                     *         {
                     *           "code": "91330105MA2AXQ001U",
                     *           "name": "text",
                     *           "beneficiary": "enterprise",
                     *           "introducedOn": "2026-03-02",
                     *           "unit": "market",
                     *           "registrations": [
                     *             {
                     *               "fromDay": "2026-03-02",
                     *               "district": "样例 / sample",
                     *               "address": "样例 / sample",
                     *               "street": "market"
                     *             }
                     *           ],
                     *           "agents": [
                     *             "p-handler-1"
                     *           ]
                     *         }
                     *       ],
                     *       "next": "text"
                     *     }
                     */
                    "application/json": {
                        enterprises: {
                            code: string;
                            name: string;
                            /** @enum {unknown} */
                            beneficiary: "enterprise" | "street" | "station" | "base" | "association" | "lender";
                            /** Format: date */
                            introducedOn: string | null;
                            unit: string | null;
                            registrations: {
                                /** Format: date */
                                fromDay: string;
                                district: string;
                                address: string;
                                street: string | null;
                            }[];
                            agents: string[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    postAdminEnterprises: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "91330105MA2AXQ001U",
                 *       "name": "样例 / sample",
                 *       "beneficiary": "enterprise",
                 *       "registration": {
                 *         "fromDay": "2026-03-02",
                 *         "district": "样例 / sample",
                 *         "address": "样例 / sample",
                 *         "street": "market"
                 *       }
                 *     }
                 */
                "application/json": {
                    code: string;
                    name: string;
                    /** @enum {unknown} */
                    beneficiary: "enterprise" | "street" | "station" | "base" | "association" | "lender";
                    /** Format: date */
                    introducedOn?: string | null;
                    unit?: string | null;
                    registration: {
                        /** Format: date */
                        fromDay: string;
                        district: string;
                        address: string;
                        street: string | null;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "91330105MA2AXQ001U",
                     *       "name": "text",
                     *       "beneficiary": "enterprise",
                     *       "introducedOn": "2026-03-02",
                     *       "unit": "market",
                     *       "registrations": [
                     *         {
                     *           "fromDay": "2026-03-02",
                     *           "district": "样例 / sample",
                     *           "address": "样例 / sample",
                     *           "street": "market"
                     *         }
                     *       ],
                     *       "agents": [
                     *         "p-handler-1"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        code: string;
                        name: string;
                        /** @enum {unknown} */
                        beneficiary: "enterprise" | "street" | "station" | "base" | "association" | "lender";
                        /** Format: date */
                        introducedOn: string | null;
                        unit: string | null;
                        registrations: {
                            /** Format: date */
                            fromDay: string;
                            district: string;
                            address: string;
                            street: string | null;
                        }[];
                        agents: string[];
                    };
                };
            };
        };
    };
    getAdminEnterprisesByCode: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "91330105MA2AXQ001U",
                     *       "name": "text",
                     *       "beneficiary": "enterprise",
                     *       "introducedOn": "2026-03-02",
                     *       "unit": "market",
                     *       "registrations": [
                     *         {
                     *           "fromDay": "2026-03-02",
                     *           "district": "样例 / sample",
                     *           "address": "样例 / sample",
                     *           "street": "market"
                     *         }
                     *       ],
                     *       "agents": [
                     *         "p-handler-1"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        code: string;
                        name: string;
                        /** @enum {unknown} */
                        beneficiary: "enterprise" | "street" | "station" | "base" | "association" | "lender";
                        /** Format: date */
                        introducedOn: string | null;
                        unit: string | null;
                        registrations: {
                            /** Format: date */
                            fromDay: string;
                            district: string;
                            address: string;
                            street: string | null;
                        }[];
                        agents: string[];
                    };
                };
            };
        };
    };
    patchAdminEnterprisesByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "样例有限公司"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /** Format: date */
                    introducedOn?: string | null;
                    unit?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "91330105MA2AXQ001U",
                     *       "name": "text",
                     *       "beneficiary": "enterprise",
                     *       "introducedOn": "2026-03-02",
                     *       "unit": "market",
                     *       "registrations": [
                     *         {
                     *           "fromDay": "2026-03-02",
                     *           "district": "样例 / sample",
                     *           "address": "样例 / sample",
                     *           "street": "market"
                     *         }
                     *       ],
                     *       "agents": [
                     *         "p-handler-1"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        code: string;
                        name: string;
                        /** @enum {unknown} */
                        beneficiary: "enterprise" | "street" | "station" | "base" | "association" | "lender";
                        /** Format: date */
                        introducedOn: string | null;
                        unit: string | null;
                        registrations: {
                            /** Format: date */
                            fromDay: string;
                            district: string;
                            address: string;
                            street: string | null;
                        }[];
                        agents: string[];
                    };
                };
            };
        };
    };
    putAdminEnterprisesByCodeAgentsByPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "91330105MA2AXQ001U",
                     *       "name": "text",
                     *       "beneficiary": "enterprise",
                     *       "introducedOn": "2026-03-02",
                     *       "unit": "market",
                     *       "registrations": [
                     *         {
                     *           "fromDay": "2026-03-02",
                     *           "district": "样例 / sample",
                     *           "address": "样例 / sample",
                     *           "street": "market"
                     *         }
                     *       ],
                     *       "agents": [
                     *         "p-handler-1"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        code: string;
                        name: string;
                        /** @enum {unknown} */
                        beneficiary: "enterprise" | "street" | "station" | "base" | "association" | "lender";
                        /** Format: date */
                        introducedOn: string | null;
                        unit: string | null;
                        registrations: {
                            /** Format: date */
                            fromDay: string;
                            district: string;
                            address: string;
                            street: string | null;
                        }[];
                        agents: string[];
                    };
                };
            };
        };
    };
    deleteAdminEnterprisesByCodeAgentsByPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "91330105MA2AXQ001U",
                     *       "name": "text",
                     *       "beneficiary": "enterprise",
                     *       "introducedOn": "2026-03-02",
                     *       "unit": "market",
                     *       "registrations": [
                     *         {
                     *           "fromDay": "2026-03-02",
                     *           "district": "样例 / sample",
                     *           "address": "样例 / sample",
                     *           "street": "market"
                     *         }
                     *       ],
                     *       "agents": [
                     *         "p-handler-1"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        code: string;
                        name: string;
                        /** @enum {unknown} */
                        beneficiary: "enterprise" | "street" | "station" | "base" | "association" | "lender";
                        /** Format: date */
                        introducedOn: string | null;
                        unit: string | null;
                        registrations: {
                            /** Format: date */
                            fromDay: string;
                            district: string;
                            address: string;
                            street: string | null;
                        }[];
                        agents: string[];
                    };
                };
            };
        };
    };
    postAdminEnterprisesByCodeRegistrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fromDay": "2026-03-02",
                 *       "district": "样例 / sample",
                 *       "address": "样例 / sample",
                 *       "street": "market"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    fromDay: string;
                    district: string;
                    address: string;
                    street: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "91330105MA2AXQ001U",
                     *       "name": "text",
                     *       "beneficiary": "enterprise",
                     *       "introducedOn": "2026-03-02",
                     *       "unit": "market",
                     *       "registrations": [
                     *         {
                     *           "fromDay": "2026-03-02",
                     *           "district": "样例 / sample",
                     *           "address": "样例 / sample",
                     *           "street": "market"
                     *         }
                     *       ],
                     *       "agents": [
                     *         "p-handler-1"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        code: string;
                        name: string;
                        /** @enum {unknown} */
                        beneficiary: "enterprise" | "street" | "station" | "base" | "association" | "lender";
                        /** Format: date */
                        introducedOn: string | null;
                        unit: string | null;
                        registrations: {
                            /** Format: date */
                            fromDay: string;
                            district: string;
                            address: string;
                            street: string | null;
                        }[];
                        agents: string[];
                    };
                };
            };
        };
    };
    getAdminPeople: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "people": [
                     *         {
                     *           "id": "p-handler-1",
                     *           "account": "text",
                     *           "name": "text",
                     *           "phone": "text",
                     *           "isForgotten": true,
                     *           "roles": [
                     *             {
                     *               "capacity": "applicant",
                     *               "unit": "market",
                     *               "fromDay": "2026-03-02",
                     *               "untilDay": "2026-03-02"
                     *             }
                     *           ],
                     *           "enterprises": [
                     *             {
                     *               "code": "91330105MA2AXQ001U",
                     *               "name": "text"
                     *             }
                     *           ],
                     *           "interests": [
                     *             {
                     *               "enterprise": "91330105MA2AXQ001U",
                     *               "name": "text",
                     *               "fromDay": "2026-03-02",
                     *               "untilDay": "2026-03-02"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": "text"
                     *     }
                     */
                    "application/json": {
                        people: {
                            id: string;
                            account: string;
                            name: string | null;
                            phone: string | null;
                            isForgotten: boolean;
                            roles: {
                                /** @enum {unknown} */
                                capacity: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system" | "auditor" | "administrator";
                                unit: string | null;
                                /** Format: date */
                                fromDay: string;
                                /** Format: date */
                                untilDay: string | null;
                            }[];
                            enterprises: {
                                code: string;
                                name: string;
                            }[];
                            interests: {
                                enterprise: string;
                                name: string;
                                /** Format: date */
                                fromDay: string;
                                /** Format: date */
                                untilDay: string | null;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    postAdminPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "account": "8f2c1f0e",
                 *       "name": "样例"
                 *     }
                 */
                "application/json": {
                    account: string;
                    name: string;
                    phone?: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "person.register",
                     *         "person": "p-handler-1"
                     *       },
                     *       "name": "text",
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "person.register";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.account";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.forget";
                            person: string;
                        } | {
                            /** @constant */
                            kind: "role.grant";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        } | {
                            /** @constant */
                            kind: "role.end";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                        } | {
                            /** @constant */
                            kind: "delegation.grant";
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "registry.enterKey";
                            id: string;
                            person: string;
                            publicKey: string;
                        } | {
                            /** @constant */
                            kind: "unit.succeed";
                            unit: string;
                            successor: string;
                            /** Format: date */
                            untilDay: string;
                        };
                        name: string | null;
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    getAdminPeopleById: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "p-handler-1",
                     *       "account": "text",
                     *       "name": "text",
                     *       "phone": "text",
                     *       "isForgotten": true,
                     *       "roles": [
                     *         {
                     *           "capacity": "applicant",
                     *           "unit": "market",
                     *           "fromDay": "2026-03-02",
                     *           "untilDay": "2026-03-02"
                     *         }
                     *       ],
                     *       "enterprises": [
                     *         {
                     *           "code": "91330105MA2AXQ001U",
                     *           "name": "text"
                     *         }
                     *       ],
                     *       "interests": [
                     *         {
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "name": "text",
                     *           "fromDay": "2026-03-02",
                     *           "untilDay": "2026-03-02"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        account: string;
                        name: string | null;
                        phone: string | null;
                        isForgotten: boolean;
                        roles: {
                            /** @enum {unknown} */
                            capacity: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        }[];
                        enterprises: {
                            code: string;
                            name: string;
                        }[];
                        interests: {
                            enterprise: string;
                            name: string;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        }[];
                    };
                };
            };
        };
    };
    patchAdminPeopleById: {
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
                /**
                 * @example {
                 *       "phone": "0571-00000000"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    phone?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "p-handler-1",
                     *       "account": "text",
                     *       "name": "text",
                     *       "phone": "text",
                     *       "isForgotten": true,
                     *       "roles": [
                     *         {
                     *           "capacity": "applicant",
                     *           "unit": "market",
                     *           "fromDay": "2026-03-02",
                     *           "untilDay": "2026-03-02"
                     *         }
                     *       ],
                     *       "enterprises": [
                     *         {
                     *           "code": "91330105MA2AXQ001U",
                     *           "name": "text"
                     *         }
                     *       ],
                     *       "interests": [
                     *         {
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "name": "text",
                     *           "fromDay": "2026-03-02",
                     *           "untilDay": "2026-03-02"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        account: string;
                        name: string | null;
                        phone: string | null;
                        isForgotten: boolean;
                        roles: {
                            /** @enum {unknown} */
                            capacity: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        }[];
                        enterprises: {
                            code: string;
                            name: string;
                        }[];
                        interests: {
                            enterprise: string;
                            name: string;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        }[];
                    };
                };
            };
        };
    };
    putAdminPeopleByIdAccount: {
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
                /**
                 * @example {
                 *       "account": "8f2c1f0e"
                 *     }
                 */
                "application/json": {
                    account: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "person.register",
                     *         "person": "p-handler-1"
                     *       },
                     *       "name": "text",
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "person.register";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.account";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.forget";
                            person: string;
                        } | {
                            /** @constant */
                            kind: "role.grant";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        } | {
                            /** @constant */
                            kind: "role.end";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                        } | {
                            /** @constant */
                            kind: "delegation.grant";
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "registry.enterKey";
                            id: string;
                            person: string;
                            publicKey: string;
                        } | {
                            /** @constant */
                            kind: "unit.succeed";
                            unit: string;
                            successor: string;
                            /** Format: date */
                            untilDay: string;
                        };
                        name: string | null;
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    postAdminPeopleByIdForget: {
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "person.register",
                     *         "person": "p-handler-1"
                     *       },
                     *       "name": "text",
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "person.register";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.account";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.forget";
                            person: string;
                        } | {
                            /** @constant */
                            kind: "role.grant";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        } | {
                            /** @constant */
                            kind: "role.end";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                        } | {
                            /** @constant */
                            kind: "delegation.grant";
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "registry.enterKey";
                            id: string;
                            person: string;
                            publicKey: string;
                        } | {
                            /** @constant */
                            kind: "unit.succeed";
                            unit: string;
                            successor: string;
                            /** Format: date */
                            untilDay: string;
                        };
                        name: string | null;
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    postAdminPeopleByIdInterests: {
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
                /**
                 * @example {
                 *       "enterprise": "91330105MA2AXQ001U",
                 *       "fromDay": "2026-03-02"
                 *     }
                 */
                "application/json": {
                    enterprise: string;
                    /** Format: date */
                    fromDay: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enterprise": "91330105MA2AXQ001U",
                     *       "fromDay": "2026-03-02",
                     *       "acts": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "seq": 3,
                     *           "type": "application.submit",
                     *           "person": "p-handler-1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        enterprise: string;
                        /** Format: date */
                        fromDay: string;
                        acts: {
                            application: string;
                            seq: number;
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payment.fail" | "payee.confirm" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "policy.compare" | "policy.move" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff" | "departments.routed" | "assessment.completed" | "funds.committed" | "funds.exhausted" | "budget.released" | "entitlement.changed" | "enterprise.ended" | "calendar.published" | "clawback.assessed" | "policy.compared" | "acceptance.due" | "correction.reminder" | "correction.due" | "department.reminder" | "department.due" | "department.escalated" | "proposal.due" | "approval.due" | "group.due" | "notice.closed" | "payment.due" | "consent.due" | "relocation.due" | "watch.elapsed" | "defence.due" | "clawback.due" | "repayment.due" | "review.due" | "ended.due" | "signal.unreadable";
                            person: string;
                        }[];
                    };
                };
            };
        };
    };
    postAdminPeopleByIdInterestsEnd: {
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
                /**
                 * @example {
                 *       "enterprise": "91330105MA2AXQ001U",
                 *       "fromDay": "2026-03-02",
                 *       "untilDay": "2026-03-02"
                 *     }
                 */
                "application/json": {
                    enterprise: string;
                    /** Format: date */
                    fromDay: string;
                    /** Format: date */
                    untilDay: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enterprise": "91330105MA2AXQ001U",
                     *       "fromDay": "2026-03-02",
                     *       "untilDay": "2026-03-02"
                     *     }
                     */
                    "application/json": {
                        enterprise: string;
                        /** Format: date */
                        fromDay: string;
                        /** Format: date */
                        untilDay: string;
                    };
                };
            };
        };
    };
    postAdminPeopleByIdRoles: {
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
                /**
                 * @example {
                 *       "capacity": "handle",
                 *       "fromDay": "2026-03-02"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                    unit?: string | null;
                    /** Format: date */
                    fromDay: string;
                    /** Format: date */
                    untilDay?: string | null;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "person.register",
                     *         "person": "p-handler-1"
                     *       },
                     *       "name": "text",
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "person.register";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.account";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.forget";
                            person: string;
                        } | {
                            /** @constant */
                            kind: "role.grant";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        } | {
                            /** @constant */
                            kind: "role.end";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                        } | {
                            /** @constant */
                            kind: "delegation.grant";
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "registry.enterKey";
                            id: string;
                            person: string;
                            publicKey: string;
                        } | {
                            /** @constant */
                            kind: "unit.succeed";
                            unit: string;
                            successor: string;
                            /** Format: date */
                            untilDay: string;
                        };
                        name: string | null;
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    postAdminPeopleByIdRolesEnd: {
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
                /**
                 * @example {
                 *       "capacity": "handle",
                 *       "fromDay": "2026-03-02",
                 *       "untilDay": "2026-03-02"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                    unit?: string | null;
                    /** Format: date */
                    fromDay: string;
                    /** Format: date */
                    untilDay: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "capacity": "applicant",
                     *       "unit": "market",
                     *       "fromDay": "2026-03-02",
                     *       "untilDay": "2026-03-02"
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        capacity: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system" | "auditor" | "administrator";
                        unit: string | null;
                        /** Format: date */
                        fromDay: string;
                        /** Format: date */
                        untilDay: string | null;
                    };
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "person.register",
                     *         "person": "p-handler-1"
                     *       },
                     *       "name": "text",
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "person.register";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.account";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.forget";
                            person: string;
                        } | {
                            /** @constant */
                            kind: "role.grant";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        } | {
                            /** @constant */
                            kind: "role.end";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                        } | {
                            /** @constant */
                            kind: "delegation.grant";
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "registry.enterKey";
                            id: string;
                            person: string;
                            publicKey: string;
                        } | {
                            /** @constant */
                            kind: "unit.succeed";
                            unit: string;
                            successor: string;
                            /** Format: date */
                            untilDay: string;
                        };
                        name: string | null;
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    deleteAdminPeopleByIdSessions: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ended": 1
                     *     }
                     */
                    "application/json": {
                        ended: number;
                    };
                };
            };
        };
    };
    getAdminProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposals": [
                     *         {
                     *           "id": "text",
                     *           "content": {
                     *             "kind": "policy.adopt",
                     *             "version": "gongshu-brand-2018",
                     *             "documentNumber": "样例 / sample",
                     *             "effectiveFrom": "2026-03-02"
                     *           },
                     *           "proposedBy": "p-handler-1",
                     *           "proposedAt": "2026-03-02T02:00:00.000Z",
                     *           "secondedBy": "p-handler-1",
                     *           "state": "open",
                     *           "closedBy": "p-handler-1",
                     *           "closedAt": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "reported": [
                     *         {
                     *           "event": "text",
                     *           "from": "91330105MA2AXQ001U",
                     *           "to": "text",
                     *           "on": "2026-03-02"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        proposals: {
                            id: string;
                            content: {
                                /** @constant */
                                kind: "policy.adopt";
                                version: string;
                                documentNumber: string;
                                /** Format: date */
                                effectiveFrom: string;
                            } | {
                                /** @constant */
                                kind: "policy.repeal";
                                version: string;
                                /** Format: date */
                                from: string;
                            } | {
                                /** @constant */
                                kind: "ruling.change";
                                ruling: string;
                                value: string;
                                /** Format: date */
                                from: string;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "budget.allot";
                                document: string;
                                year: number;
                                amountFen: number;
                                source: string;
                                /** Format: date */
                                decidedOn: string;
                            } | {
                                /** @constant */
                                kind: "succession.enter";
                                /** @enum {unknown} */
                                succession: "merger" | "division" | "assignment";
                                from: string;
                                to: string;
                                recognition: string | null;
                                /** Format: date */
                                on: string;
                            } | {
                                /** @constant */
                                kind: "succession.deny";
                                event: string;
                                reasons: string;
                            } | {
                                /** @constant */
                                kind: "office.file";
                                file: {
                                    policyActs?: ({
                                        /** @constant */
                                        kind: "adopt";
                                        version: string;
                                        documentNumber: string;
                                        effectiveFrom: string;
                                    } | {
                                        /** @constant */
                                        kind: "repeal";
                                        version: string;
                                        from: string;
                                    })[];
                                    rulings?: {
                                        id: string;
                                        value: string;
                                        from: string;
                                        reason: string;
                                    }[];
                                    priorPayments?: {
                                        id: string;
                                        enterprise: string;
                                        recognition: string;
                                        item: string;
                                        amount: number;
                                        unit: string;
                                        paidOn: string;
                                        policy: string;
                                        certificate?: string;
                                        issuer?: string;
                                    }[];
                                    successions?: {
                                        /** @enum {unknown} */
                                        kind: "merger" | "division" | "assignment";
                                        from: string;
                                        to: string;
                                        recognition: string | null;
                                        /** Format: date */
                                        on: string;
                                    }[];
                                    targetNumbers?: {
                                        /** @enum {unknown} */
                                        target: "validMarks" | "wellKnownMarks" | "tradeNames" | "creditModels" | "contractKeepers" | "famousBrands" | "standards" | "pinzibiaoStandards";
                                        /** @enum {unknown} */
                                        role: "base" | "current";
                                        value: number;
                                        /** Format: date */
                                        asOf: string;
                                        source: string;
                                    }[];
                                };
                            };
                            proposedBy: string;
                            /** Format: date-time */
                            proposedAt: string;
                            secondedBy: string | null;
                            /** @enum {unknown} */
                            state: "open" | "confirmed" | "withdrawn";
                            closedBy: string | null;
                            /** Format: date-time */
                            closedAt: string | null;
                        }[];
                        reported: {
                            event: string;
                            from: string;
                            to: string;
                            /** Format: date */
                            on: string;
                        }[];
                    };
                };
            };
        };
    };
    postAdminProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "policy.adopt",
                 *       "version": "gongshu-brand-2018",
                 *       "documentNumber": "样例 / sample",
                 *       "effectiveFrom": "2026-03-02"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    kind: "policy.adopt";
                    version: string;
                    documentNumber: string;
                    /** Format: date */
                    effectiveFrom: string;
                } | {
                    /** @constant */
                    kind: "policy.repeal";
                    version: string;
                    /** Format: date */
                    from: string;
                } | {
                    /** @constant */
                    kind: "ruling.change";
                    ruling: string;
                    value: string;
                    /** Format: date */
                    from: string;
                    reason: string;
                } | {
                    /** @constant */
                    kind: "budget.allot";
                    document: string;
                    year: number;
                    amountFen: number;
                    source: string;
                    /** Format: date */
                    decidedOn: string;
                } | {
                    /** @constant */
                    kind: "succession.enter";
                    /** @enum {unknown} */
                    succession: "merger" | "division" | "assignment";
                    from: string;
                    to: string;
                    recognition: string | null;
                    /** Format: date */
                    on: string;
                } | {
                    /** @constant */
                    kind: "succession.deny";
                    event: string;
                    reasons: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "policy.adopt",
                     *         "version": "gongshu-brand-2018",
                     *         "documentNumber": "样例 / sample",
                     *         "effectiveFrom": "2026-03-02"
                     *       },
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "secondedBy": "p-handler-1",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "policy.adopt";
                            version: string;
                            documentNumber: string;
                            /** Format: date */
                            effectiveFrom: string;
                        } | {
                            /** @constant */
                            kind: "policy.repeal";
                            version: string;
                            /** Format: date */
                            from: string;
                        } | {
                            /** @constant */
                            kind: "ruling.change";
                            ruling: string;
                            value: string;
                            /** Format: date */
                            from: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "budget.allot";
                            document: string;
                            year: number;
                            amountFen: number;
                            source: string;
                            /** Format: date */
                            decidedOn: string;
                        } | {
                            /** @constant */
                            kind: "succession.enter";
                            /** @enum {unknown} */
                            succession: "merger" | "division" | "assignment";
                            from: string;
                            to: string;
                            recognition: string | null;
                            /** Format: date */
                            on: string;
                        } | {
                            /** @constant */
                            kind: "succession.deny";
                            event: string;
                            reasons: string;
                        } | {
                            /** @constant */
                            kind: "office.file";
                            file: {
                                policyActs?: ({
                                    /** @constant */
                                    kind: "adopt";
                                    version: string;
                                    documentNumber: string;
                                    effectiveFrom: string;
                                } | {
                                    /** @constant */
                                    kind: "repeal";
                                    version: string;
                                    from: string;
                                })[];
                                rulings?: {
                                    id: string;
                                    value: string;
                                    from: string;
                                    reason: string;
                                }[];
                                priorPayments?: {
                                    id: string;
                                    enterprise: string;
                                    recognition: string;
                                    item: string;
                                    amount: number;
                                    unit: string;
                                    paidOn: string;
                                    policy: string;
                                    certificate?: string;
                                    issuer?: string;
                                }[];
                                successions?: {
                                    /** @enum {unknown} */
                                    kind: "merger" | "division" | "assignment";
                                    from: string;
                                    to: string;
                                    recognition: string | null;
                                    /** Format: date */
                                    on: string;
                                }[];
                                targetNumbers?: {
                                    /** @enum {unknown} */
                                    target: "validMarks" | "wellKnownMarks" | "tradeNames" | "creditModels" | "contractKeepers" | "famousBrands" | "standards" | "pinzibiaoStandards";
                                    /** @enum {unknown} */
                                    role: "base" | "current";
                                    value: number;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                            };
                        };
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        secondedBy: string | null;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    getAdminProposalsById: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "policy.adopt",
                     *         "version": "gongshu-brand-2018",
                     *         "documentNumber": "样例 / sample",
                     *         "effectiveFrom": "2026-03-02"
                     *       },
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "secondedBy": "p-handler-1",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "policy.adopt";
                            version: string;
                            documentNumber: string;
                            /** Format: date */
                            effectiveFrom: string;
                        } | {
                            /** @constant */
                            kind: "policy.repeal";
                            version: string;
                            /** Format: date */
                            from: string;
                        } | {
                            /** @constant */
                            kind: "ruling.change";
                            ruling: string;
                            value: string;
                            /** Format: date */
                            from: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "budget.allot";
                            document: string;
                            year: number;
                            amountFen: number;
                            source: string;
                            /** Format: date */
                            decidedOn: string;
                        } | {
                            /** @constant */
                            kind: "succession.enter";
                            /** @enum {unknown} */
                            succession: "merger" | "division" | "assignment";
                            from: string;
                            to: string;
                            recognition: string | null;
                            /** Format: date */
                            on: string;
                        } | {
                            /** @constant */
                            kind: "succession.deny";
                            event: string;
                            reasons: string;
                        } | {
                            /** @constant */
                            kind: "office.file";
                            file: {
                                policyActs?: ({
                                    /** @constant */
                                    kind: "adopt";
                                    version: string;
                                    documentNumber: string;
                                    effectiveFrom: string;
                                } | {
                                    /** @constant */
                                    kind: "repeal";
                                    version: string;
                                    from: string;
                                })[];
                                rulings?: {
                                    id: string;
                                    value: string;
                                    from: string;
                                    reason: string;
                                }[];
                                priorPayments?: {
                                    id: string;
                                    enterprise: string;
                                    recognition: string;
                                    item: string;
                                    amount: number;
                                    unit: string;
                                    paidOn: string;
                                    policy: string;
                                    certificate?: string;
                                    issuer?: string;
                                }[];
                                successions?: {
                                    /** @enum {unknown} */
                                    kind: "merger" | "division" | "assignment";
                                    from: string;
                                    to: string;
                                    recognition: string | null;
                                    /** Format: date */
                                    on: string;
                                }[];
                                targetNumbers?: {
                                    /** @enum {unknown} */
                                    target: "validMarks" | "wellKnownMarks" | "tradeNames" | "creditModels" | "contractKeepers" | "famousBrands" | "standards" | "pinzibiaoStandards";
                                    /** @enum {unknown} */
                                    role: "base" | "current";
                                    value: number;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                            };
                        };
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        secondedBy: string | null;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    postAdminProposalsByIdConfirm: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "policy.adopt",
                     *         "version": "gongshu-brand-2018",
                     *         "documentNumber": "样例 / sample",
                     *         "effectiveFrom": "2026-03-02"
                     *       },
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "secondedBy": "p-handler-1",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z",
                     *       "released": [
                     *         "A0123456789abcde"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "policy.adopt";
                            version: string;
                            documentNumber: string;
                            /** Format: date */
                            effectiveFrom: string;
                        } | {
                            /** @constant */
                            kind: "policy.repeal";
                            version: string;
                            /** Format: date */
                            from: string;
                        } | {
                            /** @constant */
                            kind: "ruling.change";
                            ruling: string;
                            value: string;
                            /** Format: date */
                            from: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "budget.allot";
                            document: string;
                            year: number;
                            amountFen: number;
                            source: string;
                            /** Format: date */
                            decidedOn: string;
                        } | {
                            /** @constant */
                            kind: "succession.enter";
                            /** @enum {unknown} */
                            succession: "merger" | "division" | "assignment";
                            from: string;
                            to: string;
                            recognition: string | null;
                            /** Format: date */
                            on: string;
                        } | {
                            /** @constant */
                            kind: "succession.deny";
                            event: string;
                            reasons: string;
                        } | {
                            /** @constant */
                            kind: "office.file";
                            file: {
                                policyActs?: ({
                                    /** @constant */
                                    kind: "adopt";
                                    version: string;
                                    documentNumber: string;
                                    effectiveFrom: string;
                                } | {
                                    /** @constant */
                                    kind: "repeal";
                                    version: string;
                                    from: string;
                                })[];
                                rulings?: {
                                    id: string;
                                    value: string;
                                    from: string;
                                    reason: string;
                                }[];
                                priorPayments?: {
                                    id: string;
                                    enterprise: string;
                                    recognition: string;
                                    item: string;
                                    amount: number;
                                    unit: string;
                                    paidOn: string;
                                    policy: string;
                                    certificate?: string;
                                    issuer?: string;
                                }[];
                                successions?: {
                                    /** @enum {unknown} */
                                    kind: "merger" | "division" | "assignment";
                                    from: string;
                                    to: string;
                                    recognition: string | null;
                                    /** Format: date */
                                    on: string;
                                }[];
                                targetNumbers?: {
                                    /** @enum {unknown} */
                                    target: "validMarks" | "wellKnownMarks" | "tradeNames" | "creditModels" | "contractKeepers" | "famousBrands" | "standards" | "pinzibiaoStandards";
                                    /** @enum {unknown} */
                                    role: "base" | "current";
                                    value: number;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                            };
                        };
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        secondedBy: string | null;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        released: string[];
                    };
                };
            };
        };
    };
    postAdminProposalsByIdWithdraw: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "policy.adopt",
                     *         "version": "gongshu-brand-2018",
                     *         "documentNumber": "样例 / sample",
                     *         "effectiveFrom": "2026-03-02"
                     *       },
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "secondedBy": "p-handler-1",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "policy.adopt";
                            version: string;
                            documentNumber: string;
                            /** Format: date */
                            effectiveFrom: string;
                        } | {
                            /** @constant */
                            kind: "policy.repeal";
                            version: string;
                            /** Format: date */
                            from: string;
                        } | {
                            /** @constant */
                            kind: "ruling.change";
                            ruling: string;
                            value: string;
                            /** Format: date */
                            from: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "budget.allot";
                            document: string;
                            year: number;
                            amountFen: number;
                            source: string;
                            /** Format: date */
                            decidedOn: string;
                        } | {
                            /** @constant */
                            kind: "succession.enter";
                            /** @enum {unknown} */
                            succession: "merger" | "division" | "assignment";
                            from: string;
                            to: string;
                            recognition: string | null;
                            /** Format: date */
                            on: string;
                        } | {
                            /** @constant */
                            kind: "succession.deny";
                            event: string;
                            reasons: string;
                        } | {
                            /** @constant */
                            kind: "office.file";
                            file: {
                                policyActs?: ({
                                    /** @constant */
                                    kind: "adopt";
                                    version: string;
                                    documentNumber: string;
                                    effectiveFrom: string;
                                } | {
                                    /** @constant */
                                    kind: "repeal";
                                    version: string;
                                    from: string;
                                })[];
                                rulings?: {
                                    id: string;
                                    value: string;
                                    from: string;
                                    reason: string;
                                }[];
                                priorPayments?: {
                                    id: string;
                                    enterprise: string;
                                    recognition: string;
                                    item: string;
                                    amount: number;
                                    unit: string;
                                    paidOn: string;
                                    policy: string;
                                    certificate?: string;
                                    issuer?: string;
                                }[];
                                successions?: {
                                    /** @enum {unknown} */
                                    kind: "merger" | "division" | "assignment";
                                    from: string;
                                    to: string;
                                    recognition: string | null;
                                    /** Format: date */
                                    on: string;
                                }[];
                                targetNumbers?: {
                                    /** @enum {unknown} */
                                    target: "validMarks" | "wellKnownMarks" | "tradeNames" | "creditModels" | "contractKeepers" | "famousBrands" | "standards" | "pinzibiaoStandards";
                                    /** @enum {unknown} */
                                    role: "base" | "current";
                                    value: number;
                                    /** Format: date */
                                    asOf: string;
                                    source: string;
                                }[];
                            };
                        };
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        secondedBy: string | null;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    getAdminUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "units": [
                     *         {
                     *           "id": "market",
                     *           "kind": "department",
                     *           "zh": "text",
                     *           "en": "text",
                     *           "untilDay": "2026-03-02",
                     *           "successor": "market"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        units: {
                            id: string;
                            /** @enum {unknown} */
                            kind: "department" | "street" | "park";
                            zh: string;
                            en: string;
                            /** Format: date */
                            untilDay: string | null;
                            successor: string | null;
                        }[];
                    };
                };
            };
        };
    };
    putAdminUnitsByUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "department",
                 *       "zh": "样例 / sample",
                 *       "en": "样例 / sample"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    kind: "department" | "street" | "park";
                    zh: string;
                    en: string;
                    /** Format: date */
                    untilDay?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "market",
                     *       "kind": "department",
                     *       "zh": "text",
                     *       "en": "text",
                     *       "untilDay": "2026-03-02",
                     *       "successor": "market"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        kind: "department" | "street" | "park";
                        zh: string;
                        en: string;
                        /** Format: date */
                        untilDay: string | null;
                        successor: string | null;
                    };
                };
            };
        };
    };
    postAdminUnitsByUnitSuccession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "successor": "market",
                 *       "untilDay": "2026-03-02"
                 *     }
                 */
                "application/json": {
                    successor: string;
                    /** Format: date */
                    untilDay: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "person.register",
                     *         "person": "p-handler-1"
                     *       },
                     *       "name": "text",
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "person.register";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.account";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.forget";
                            person: string;
                        } | {
                            /** @constant */
                            kind: "role.grant";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        } | {
                            /** @constant */
                            kind: "role.end";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                        } | {
                            /** @constant */
                            kind: "delegation.grant";
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "registry.enterKey";
                            id: string;
                            person: string;
                            publicKey: string;
                        } | {
                            /** @constant */
                            kind: "unit.succeed";
                            unit: string;
                            successor: string;
                            /** Format: date */
                            untilDay: string;
                        };
                        name: string | null;
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    getApplications: {
        parameters: {
            query?: {
                text?: string;
                group?: "submitted" | "departmentVerification" | "officeReview" | "funded" | "clawedBack";
                state?: string;
                item?: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                enterprise?: string;
                unit?: string;
                person?: string;
                submittedFrom?: string;
                submittedUntil?: string;
                leastFen?: number;
                mostFen?: number;
                overdue?: boolean;
                sort?: "newest" | "oldest";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applications": [
                     *         {
                     *           "id": "A0123456789abcde",
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "firm": "text",
                     *           "shownName": "text",
                     *           "item": "M1",
                     *           "itemName": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "state": "draft",
                     *           "name": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "group": "submitted",
                     *           "version": 1,
                     *           "amountFen": 5000000,
                     *           "due": "2026-03-02T02:00:00.000Z",
                     *           "isOverdue": true,
                     *           "now": "2026-03-02T02:00:00.000Z",
                     *           "submittedAt": "2026-03-02T02:00:00.000Z",
                     *           "at": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "next": "WyIyMDI2LTAzLTAyVDAyOjAwOjAwLjAwMDAwMFoiXQ"
                     *     }
                     */
                    "application/json": {
                        applications: {
                            id: string;
                            enterprise: string;
                            firm: string;
                            shownName: string;
                            /** @enum {unknown} */
                            item: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                            itemName: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            group: "submitted" | "departmentVerification" | "officeReview" | "funded" | "clawedBack";
                            version: number;
                            amountFen: number | null;
                            /** Format: date-time */
                            due: string | null;
                            isOverdue: boolean;
                            /** Format: date-time */
                            now: string;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    postApplications: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "claim": {
                 *         "item": "M1",
                 *         "enterprise": "91330105MA2AXQ001U",
                 *         "recognition": "mark:桥西",
                 *         "recognisedOn": "2026-03-02",
                 *         "certificate": "HZ-2026-001"
                 *       },
                 *       "documents": []
                 *     }
                 */
                "application/json": {
                    claim: {
                        /** @enum {unknown} */
                        item: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1";
                        enterprise: string;
                        recognition: string;
                        /** Format: date */
                        recognisedOn: string;
                        certificate: string;
                        issuer?: string;
                        renewal?: boolean;
                        /** @enum {unknown} */
                        recognitionRoute?: "administrative" | "judicial";
                        regionalBrand?: boolean;
                        draftingRank?: number;
                        ledDrafting?: boolean;
                        revision?: boolean;
                        replaces?: string;
                        laterDesignation?: boolean;
                        jointlyHeld?: boolean;
                        /** Format: date */
                        validUntil?: string;
                        invoiceFen?: number;
                        units?: number;
                    } | {
                        /** @enum {unknown} */
                        item: "N1";
                        /** @enum {unknown} */
                        standsFor: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1";
                        enterprise: string;
                        recognition: string;
                        /** Format: date */
                        recognisedOn: string;
                        certificate: string;
                        issuer?: string;
                        renewal?: boolean;
                        /** @enum {unknown} */
                        recognitionRoute?: "administrative" | "judicial";
                        regionalBrand?: boolean;
                        draftingRank?: number;
                        ledDrafting?: boolean;
                        revision?: boolean;
                        replaces?: string;
                        laterDesignation?: boolean;
                        jointlyHeld?: boolean;
                        /** Format: date */
                        validUntil?: string;
                        invoiceFen?: number;
                        units?: number;
                    };
                    documents: {
                        sha256: string;
                        /** @enum {unknown} */
                        proof: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                    }[];
                    anotherThan?: string[];
                } | {
                    draft: string;
                    anotherThan?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "commandId": "0123456789abcdef0123456789abcdef",
                     *       "checkpoint": {
                     *         "size": 1,
                     *         "root": "4g5b1mZs7rC0J3vvvDPVbbZ6Z4pTxNE6Xo2h7yWJv5I=",
                     *         "note": "gongshu-brand-awards\n73\n4g5b1mZs7rC0J3vvvDPVbbZ6Z4pTxNE6Xo2h7yWJv5I=\n"
                     *       },
                     *       "missing": {
                     *         "proofs": [
                     *           {
                     *             "code": "certificate",
                     *             "name": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             },
                     *             "shows": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           }
                     *         ],
                     *         "questions": [
                     *           {
                     *             "code": "renewal",
                     *             "question": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "id": "A0123456789abcde",
                     *       "enterprise": "91330105MA2AXQ001U",
                     *       "item": "M1",
                     *       "state": "draft",
                     *       "name": {
                     *         "zh": "text",
                     *         "en": "text"
                     *       },
                     *       "group": "submitted",
                     *       "version": 1,
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "amountFen": 5000000,
                     *       "reason": "granted",
                     *       "missingFrom": "applicant",
                     *       "paidFen": 5000000,
                     *       "owedFen": 5000000,
                     *       "consent": {
                     *         "number": "text",
                     *         "plannedOn": "2026-03-02",
                     *         "to": {
                     *           "district": "text",
                     *           "address": "text"
                     *         },
                     *         "givenAt": "2026-03-02T02:00:00.000Z"
                     *       },
                     *       "ended": {
                     *         "kind": "dissolution",
                     *         "effectiveOn": "2026-03-02",
                     *         "status": "noted"
                     *       },
                     *       "waitsFor": [
                     *         {
                     *           "task": "accept",
                     *           "unit": "",
                     *           "waitsFor": "applicant",
                     *           "due": "2026-03-02T02:00:00.000Z",
                     *           "provisional": true,
                     *           "escalatedTo": "holder",
                     *           "proofs": [
                     *             "certificate"
                     *           ]
                     *         }
                     *       ],
                     *       "allowed": [
                     *         {
                     *           "type": "application.submit",
                     *           "zh": "text",
                     *           "en": "text"
                     *         }
                     *       ],
                     *       "submittedAt": "2026-03-02T02:00:00.000Z",
                     *       "at": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        commandId: string;
                        checkpoint: {
                            size: number;
                            root: string;
                            note: string;
                        } | null;
                        missing: {
                            proofs: {
                                /** @enum {unknown} */
                                code: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                shows: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            questions: {
                                /** @enum {unknown} */
                                code: "renewal" | "recognitionRoute" | "regionalBrand" | "draftingRank" | "revision" | "laterDesignation" | "jointlyHeld" | "invoiceFen" | "units";
                                question: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        };
                        id: string;
                        enterprise: string;
                        /** @enum {unknown} */
                        item: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                        name: {
                            zh: string;
                            en: string;
                        };
                        /** @enum {unknown} */
                        group: "submitted" | "departmentVerification" | "officeReview" | "funded" | "clawedBack";
                        version: number;
                        /** Format: date-time */
                        now: string;
                        amountFen: number | null;
                        /** @enum {unknown} */
                        reason: "granted" | "topped-up" | "remainder" | "needs-adoption" | "not-yet-in-force" | "day-before-first-policy" | "needs-by-reference-decision" | "needs-ruling" | "needs-amount" | "needs-proof" | "needs-place" | "needs-identity" | "needs-succession" | "policy-repealed" | "wrong-beneficiary" | "enterprise-ended" | "outside-at-recognition" | "outside-at-decision" | "too-early" | "before-effect" | "after-horizon" | "renewal" | "court-recognition" | "not-regional-brand" | "not-first-drafter" | "did-not-lead" | "revision" | "later-designation" | "not-introduced" | "introduced-too-early" | "recognised-after-arrival" | "no-longer-valid" | "cannot-stand-for" | "contradicts-number" | "recognition-barred" | "no-top-up" | "introduction-suspended" | "certificate-used" | "certificate-of-another" | "already-awarded" | "higher-level-awarded" | "place-not-awarded" | "yearly-cap-reached" | "not-next-level" | null;
                        /** @enum {unknown} */
                        missingFrom: "applicant" | "office" | null;
                        paidFen: number;
                        owedFen: number;
                        consent: {
                            number: string;
                            conditions?: string;
                            /** Format: date */
                            plannedOn: string;
                            to: {
                                district: string;
                                address: string;
                            };
                            /** Format: date-time */
                            givenAt: string;
                        } | null;
                        ended: {
                            /** @enum {unknown} */
                            kind: "dissolution" | "bankruptcy" | "merger";
                            /** Format: date */
                            effectiveOn: string;
                            successor?: string;
                            /** @enum {unknown} */
                            status: "noted" | "undecided" | "decided";
                        } | null;
                        waitsFor: {
                            /** @enum {unknown} */
                            task: "accept" | "correct" | "verify" | "propose" | "approve" | "decideForGroup" | "requestReview" | "notice" | "answerObjection" | "pay" | "provideBudget" | "correctAccount" | "decideLate" | "watch" | "decideConsent" | "reviewRelocation" | "respond" | "decideClawback" | "repay" | "recover" | "decideWriteOff" | "decideEnded";
                            unit: string;
                            /** @enum {unknown} */
                            waitsFor: "applicant" | "enterprise" | "department" | "office" | "group" | "finance" | "court" | "clock" | "system";
                            /** Format: date-time */
                            due: string;
                            provisional: boolean;
                            /** @enum {unknown} */
                            escalatedTo: "holder" | "office" | "deputyHead" | "head" | null;
                            proofs: ("certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation")[];
                        }[];
                        allowed: {
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
                            zh: string;
                            en: string;
                        }[];
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "commandId": "0123456789abcdef0123456789abcdef",
                     *       "application": "A0123456789abcde",
                     *       "outcome": "pending",
                     *       "location": "/api/commands/0123456789abcdef0123456789abcdef"
                     *     }
                     */
                    "application/json": {
                        commandId: string;
                        application: string;
                        /** @constant */
                        outcome: "pending";
                        location: string;
                    };
                };
            };
        };
    };
    getApplicationsCounts: {
        parameters: {
            query?: {
                text?: string;
                group?: "submitted" | "departmentVerification" | "officeReview" | "funded" | "clawedBack";
                state?: string;
                item?: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                enterprise?: string;
                unit?: string;
                person?: string;
                submittedFrom?: string;
                submittedUntil?: string;
                leastFen?: number;
                mostFen?: number;
                overdue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "isMore": true,
                     *       "amountFen": 5000000,
                     *       "groups": [
                     *         {
                     *           "group": "submitted",
                     *           "name": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "count": 1,
                     *           "isMore": true,
                     *           "amountFen": 5000000
                     *         }
                     *       ],
                     *       "states": [
                     *         {
                     *           "state": "draft",
                     *           "name": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "group": "submitted",
                     *           "count": 1,
                     *           "isMore": true,
                     *           "amountFen": 5000000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        count: number;
                        isMore: boolean;
                        amountFen: number | null;
                        groups: {
                            /** @enum {unknown} */
                            group: "submitted" | "departmentVerification" | "officeReview" | "funded" | "clawedBack";
                            name: {
                                zh: string;
                                en: string;
                            };
                            count: number;
                            isMore: boolean;
                            amountFen: number | null;
                        }[];
                        states: {
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            group: "submitted" | "departmentVerification" | "officeReview" | "funded" | "clawedBack";
                            count: number;
                            isMore: boolean;
                            amountFen: number | null;
                        }[];
                    };
                };
            };
        };
    };
    getApplicationsExport: {
        parameters: {
            query?: {
                text?: string;
                group?: "submitted" | "departmentVerification" | "officeReview" | "funded" | "clawedBack";
                state?: string;
                item?: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                enterprise?: string;
                unit?: string;
                person?: string;
                submittedFrom?: string;
                submittedUntil?: string;
                leastFen?: number;
                mostFen?: number;
                overdue?: boolean;
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    getApplicationsById: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "A0123456789abcde",
                     *       "enterprise": "91330105MA2AXQ001U",
                     *       "item": "M1",
                     *       "state": "draft",
                     *       "name": {
                     *         "zh": "text",
                     *         "en": "text"
                     *       },
                     *       "group": "submitted",
                     *       "version": 1,
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "amountFen": 5000000,
                     *       "reason": "granted",
                     *       "missingFrom": "applicant",
                     *       "paidFen": 5000000,
                     *       "owedFen": 5000000,
                     *       "consent": {
                     *         "number": "text",
                     *         "plannedOn": "2026-03-02",
                     *         "to": {
                     *           "district": "text",
                     *           "address": "text"
                     *         },
                     *         "givenAt": "2026-03-02T02:00:00.000Z"
                     *       },
                     *       "ended": {
                     *         "kind": "dissolution",
                     *         "effectiveOn": "2026-03-02",
                     *         "status": "noted"
                     *       },
                     *       "waitsFor": [
                     *         {
                     *           "task": "accept",
                     *           "unit": "",
                     *           "waitsFor": "applicant",
                     *           "due": "2026-03-02T02:00:00.000Z",
                     *           "provisional": true,
                     *           "escalatedTo": "holder",
                     *           "proofs": [
                     *             "certificate"
                     *           ]
                     *         }
                     *       ],
                     *       "allowed": [
                     *         {
                     *           "type": "application.submit",
                     *           "zh": "text",
                     *           "en": "text"
                     *         }
                     *       ],
                     *       "submittedAt": "2026-03-02T02:00:00.000Z",
                     *       "at": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        enterprise: string;
                        /** @enum {unknown} */
                        item: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                        name: {
                            zh: string;
                            en: string;
                        };
                        /** @enum {unknown} */
                        group: "submitted" | "departmentVerification" | "officeReview" | "funded" | "clawedBack";
                        version: number;
                        /** Format: date-time */
                        now: string;
                        amountFen: number | null;
                        /** @enum {unknown} */
                        reason: "granted" | "topped-up" | "remainder" | "needs-adoption" | "not-yet-in-force" | "day-before-first-policy" | "needs-by-reference-decision" | "needs-ruling" | "needs-amount" | "needs-proof" | "needs-place" | "needs-identity" | "needs-succession" | "policy-repealed" | "wrong-beneficiary" | "enterprise-ended" | "outside-at-recognition" | "outside-at-decision" | "too-early" | "before-effect" | "after-horizon" | "renewal" | "court-recognition" | "not-regional-brand" | "not-first-drafter" | "did-not-lead" | "revision" | "later-designation" | "not-introduced" | "introduced-too-early" | "recognised-after-arrival" | "no-longer-valid" | "cannot-stand-for" | "contradicts-number" | "recognition-barred" | "no-top-up" | "introduction-suspended" | "certificate-used" | "certificate-of-another" | "already-awarded" | "higher-level-awarded" | "place-not-awarded" | "yearly-cap-reached" | "not-next-level" | null;
                        /** @enum {unknown} */
                        missingFrom: "applicant" | "office" | null;
                        paidFen: number;
                        owedFen: number;
                        consent: {
                            number: string;
                            conditions?: string;
                            /** Format: date */
                            plannedOn: string;
                            to: {
                                district: string;
                                address: string;
                            };
                            /** Format: date-time */
                            givenAt: string;
                        } | null;
                        ended: {
                            /** @enum {unknown} */
                            kind: "dissolution" | "bankruptcy" | "merger";
                            /** Format: date */
                            effectiveOn: string;
                            successor?: string;
                            /** @enum {unknown} */
                            status: "noted" | "undecided" | "decided";
                        } | null;
                        waitsFor: {
                            /** @enum {unknown} */
                            task: "accept" | "correct" | "verify" | "propose" | "approve" | "decideForGroup" | "requestReview" | "notice" | "answerObjection" | "pay" | "provideBudget" | "correctAccount" | "decideLate" | "watch" | "decideConsent" | "reviewRelocation" | "respond" | "decideClawback" | "repay" | "recover" | "decideWriteOff" | "decideEnded";
                            unit: string;
                            /** @enum {unknown} */
                            waitsFor: "applicant" | "enterprise" | "department" | "office" | "group" | "finance" | "court" | "clock" | "system";
                            /** Format: date-time */
                            due: string;
                            provisional: boolean;
                            /** @enum {unknown} */
                            escalatedTo: "holder" | "office" | "deputyHead" | "head" | null;
                            proofs: ("certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation")[];
                        }[];
                        allowed: {
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
                            zh: string;
                            en: string;
                        }[];
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getApplicationsByIdArchive: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    getApplicationsByIdCalendar: {
        parameters: {
            query?: {
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    getApplicationsByIdClaimBack: {
        parameters: {
            query: {
                legalBasis: "undertaking" | "agreement" | "procedure" | "statute";
                reference: string;
                method?: "proRata" | "full";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "application": "A0123456789abcde",
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "amountFen": 5000000,
                     *       "paidFen": 5000000,
                     *       "method": "proRata",
                     *       "unexpiredMonths": 1,
                     *       "ofMonths": 1,
                     *       "clauses": [
                     *         {
                     *           "anchor": "C1",
                     *           "place": 13,
                     *           "from": 1,
                     *           "to": 1,
                     *           "quote": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        application: string;
                        /** Format: date-time */
                        now: string;
                        amountFen: number;
                        paidFen: number;
                        /** @enum {unknown} */
                        method: "proRata" | "full";
                        unexpiredMonths: number;
                        ofMonths: number;
                        clauses: {
                            anchor: string;
                            place: number | ("notice" | "title");
                            from: number;
                            to: number;
                            quote: string;
                        }[];
                    };
                };
            };
        };
    };
    getApplicationsByIdDossier: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "A0123456789abcde",
                     *       "version": 1,
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "submittedAt": "2026-03-02T02:00:00.000Z",
                     *       "at": "2026-03-02T02:00:00.000Z",
                     *       "state": {
                     *         "code": "draft",
                     *         "zh": "text",
                     *         "en": "text",
                     *         "group": "submitted"
                     *       },
                     *       "waitsFor": [
                     *         {
                     *           "task": {
                     *             "code": "accept",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "party": {
                     *             "code": "applicant",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "unit": {
                     *             "code": "market",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "due": "2026-03-02T02:00:00.000Z",
                     *           "isOverdue": true,
                     *           "provisional": true,
                     *           "escalatedTo": "holder"
                     *         }
                     *       ],
                     *       "allowed": [
                     *         {
                     *           "type": "application.submit",
                     *           "zh": "text",
                     *           "en": "text",
                     *           "by": [
                     *             {
                     *               "capacity": {
                     *                 "code": "applicant",
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               },
                     *               "unit": {
                     *                 "code": "market",
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               },
                     *               "takenOverBy": {
                     *                 "code": "market",
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "blocked": [
                     *         {
                     *           "type": "application.submit",
                     *           "code": "state.notAccepting",
                     *           "zh": "text",
                     *           "en": "text",
                     *           "since": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "ended": {
                     *         "kind": "dissolution",
                     *         "effectiveOn": "2026-03-02",
                     *         "successor": "91330105MA2AXQ001U",
                     *         "status": "noted"
                     *       },
                     *       "firm": {
                     *         "code": "91330105MA2AXQ001U",
                     *         "name": "text",
                     *         "beneficiary": "enterprise"
                     *       },
                     *       "item": {
                     *         "code": "M1",
                     *         "zh": "text",
                     *         "en": "text"
                     *       },
                     *       "standsFor": {
                     *         "code": "M1",
                     *         "zh": "text",
                     *         "en": "text"
                     *       },
                     *       "recognition": {
                     *         "kind": "product",
                     *         "shownName": "text",
                     *         "recognisedOn": "2026-03-02",
                     *         "certificate": "text",
                     *         "issuer": "text"
                     *       },
                     *       "decision": {
                     *         "outcome": "grant",
                     *         "by": "office",
                     *         "words": "text",
                     *         "amountFen": 5000000,
                     *         "at": "2026-03-02T02:00:00.000Z"
                     *       },
                     *       "decisions": [
                     *         {
                     *           "outcome": "grant",
                     *           "by": "office",
                     *           "words": "text",
                     *           "amountFen": 5000000,
                     *           "at": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "notice": {
                     *         "publishedAt": "2026-03-02T02:00:00.000Z",
                     *         "closesAt": "2026-03-02T02:00:00.000Z",
                     *         "contested": true,
                     *         "hash": "text"
                     *       }
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        /** Format: date-time */
                        now: string;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        at: string;
                        state: {
                            /** @enum {unknown} */
                            code: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                            zh: string;
                            en: string;
                            /** @enum {unknown} */
                            group: "submitted" | "departmentVerification" | "officeReview" | "funded" | "clawedBack";
                        };
                        waitsFor: {
                            task: {
                                /** @enum {unknown} */
                                code: "accept" | "correct" | "verify" | "propose" | "approve" | "decideForGroup" | "requestReview" | "notice" | "answerObjection" | "pay" | "provideBudget" | "correctAccount" | "decideLate" | "watch" | "decideConsent" | "reviewRelocation" | "respond" | "decideClawback" | "repay" | "recover" | "decideWriteOff" | "decideEnded";
                                zh: string;
                                en: string;
                            };
                            party: {
                                /** @enum {unknown} */
                                code: "applicant" | "enterprise" | "department" | "office" | "group" | "finance" | "court" | "clock" | "system";
                                zh: string;
                                en: string;
                            };
                            unit: {
                                code: string;
                                zh: string;
                                en: string;
                            } | null;
                            /** Format: date-time */
                            due: string;
                            isOverdue: boolean;
                            provisional: boolean;
                            /** @enum {unknown} */
                            escalatedTo: "holder" | "office" | "deputyHead" | "head" | null;
                            takenBy?: string | null;
                            /** Format: date-time */
                            takenUntil?: string | null;
                        }[];
                        allowed: {
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
                            zh: string;
                            en: string;
                            by: {
                                capacity: {
                                    /** @enum {unknown} */
                                    code: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system";
                                    zh: string;
                                    en: string;
                                };
                                unit: {
                                    code: string;
                                    zh: string;
                                    en: string;
                                } | null;
                                takenOverBy: {
                                    code: string;
                                    zh: string;
                                    en: string;
                                } | null;
                                principal?: string | null;
                            }[];
                        }[];
                        blocked: {
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
                            /** @enum {unknown} */
                            code: "state.notAccepting" | "version.changed" | "sender.notEntitled" | "payload.invalid" | "message.unsigned" | "message.unknownKey" | "message.notAsSigned" | "message.expired" | "origin.unknown" | "role.notHeld" | "unit.ended" | "sender.unknown" | "duty.alreadyHeld" | "interest.declared" | "interest.known" | "objection.ownApproval" | "delegation.notInForce" | "administrator.decidesNothing" | "enterprise.notYours" | "claim.otherEnterprise" | "unit.notAsked" | "unit.isApplicant" | "unit.another" | "proof.notRouted" | "unit.nothingLate" | "similar.unanswered" | "similar.notAsked" | "replacement.unanswered" | "replacement.notDeclared" | "policy.notCompared" | "policy.unknownVersion" | "award.aboveHighest" | "objection.byParty" | "objection.stillOpen" | "objection.exhausted" | "objection.notOpen" | "relocation.afterWatch" | "relocation.beforeWatch" | "relocation.planPassed" | "relocation.notYetEffective" | "relocation.noDeparture" | "enterprise.ended" | "enterprise.notEnded" | "payment.underWay" | "clawback.fullNeedsInstrument" | "writeOff.officeFirst" | "writeOff.groupSecond" | "clawback.tooMuch" | "clawback.reduceOnly" | "clawback.barred" | "clawback.nothingToClaim" | "repayment.tooMuch" | "withdrawal.afterPayment" | "payment.future" | "payment.beforeOrder" | "payment.otherAmount" | "payment.notExported" | "payment.notLate" | "payment.stillOrdered" | "payment.notPaid" | "payment.returnTooMuch" | "payment.returnDay" | "repayment.day" | "reference.taken" | "task.claimed";
                            zh: string;
                            en: string;
                            /** Format: date-time */
                            since: string | null;
                        }[];
                        ended: {
                            /** @enum {unknown} */
                            kind: "dissolution" | "bankruptcy" | "merger";
                            /** Format: date */
                            effectiveOn: string;
                            successor: string | null;
                            /** @enum {unknown} */
                            status: "noted" | "undecided" | "decided";
                        } | null;
                        firm: {
                            code: string;
                            name: string;
                            /** @enum {unknown} */
                            beneficiary: "enterprise" | "street" | "station" | "base" | "association" | "lender";
                        };
                        item: {
                            /** @enum {unknown} */
                            code: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                            zh: string;
                            en: string;
                        };
                        standsFor: {
                            /** @enum {unknown} */
                            code: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                            zh: string;
                            en: string;
                        } | null;
                        recognition: {
                            /** @enum {unknown} */
                            kind: "product" | "mark" | "brand" | "tradename" | "title" | "standard" | "enterprise" | "madrid";
                            shownName: string;
                            /** Format: date */
                            recognisedOn: string;
                            certificate: string;
                            issuer: string | null;
                        };
                        answers?: {
                            /** @enum {unknown} */
                            field?: "claim" | "documents" | "sha256" | "proof" | "proofs" | "reasons" | "item" | "standsFor" | "enterprise" | "recognition" | "recognisedOn" | "certificate" | "issuer" | "renewal" | "recognitionRoute" | "regionalBrand" | "draftingRank" | "ledDrafting" | "revision" | "replaces" | "laterDesignation" | "jointlyHeld" | "validUntil" | "invoiceFen" | "units" | "outcome" | "byReference" | "similar" | "award" | "answer" | "replacement" | "to" | "reference" | "legalBasis.reference" | "account" | "paidOn" | "plannedOn" | "conditions" | "effectiveOn" | "address" | "district" | "number" | "date" | "legalBasis" | "kind" | "method" | "facts" | "amountFen" | "statement" | "decision" | "returnedOn" | "sequence" | "receivedOn" | "version" | "objection" | "reply";
                            zh?: string;
                            en?: string;
                            value?: string | number | boolean | null;
                        }[];
                        documents?: {
                            sha256?: string;
                            /** @enum {unknown} */
                            proof?: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                            name?: string;
                            /** @enum {unknown} */
                            kind?: "pdf" | "png" | "jpeg" | "ofd" | "docx" | "xlsx" | null;
                            bytes?: number | null;
                            /** @enum {unknown} */
                            scan?: "clean" | "none" | null;
                            /** Format: date-time */
                            at?: string;
                            uploadedBy?: string | null;
                        }[];
                        missing?: {
                            proofs?: {
                                /** @enum {unknown} */
                                code?: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                                name?: {
                                    zh: string;
                                    en: string;
                                };
                                shows?: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            questions?: {
                                /** @enum {unknown} */
                                code?: "renewal" | "recognitionRoute" | "regionalBrand" | "draftingRank" | "revision" | "laterDesignation" | "jointlyHeld" | "invoiceFen" | "units";
                                question?: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        };
                        changes?: {
                            /** Format: date-time */
                            at?: string;
                            fields?: {
                                /** @enum {unknown} */
                                field?: "claim" | "documents" | "sha256" | "proof" | "proofs" | "reasons" | "item" | "standsFor" | "enterprise" | "recognition" | "recognisedOn" | "certificate" | "issuer" | "renewal" | "recognitionRoute" | "regionalBrand" | "draftingRank" | "ledDrafting" | "revision" | "replaces" | "laterDesignation" | "jointlyHeld" | "validUntil" | "invoiceFen" | "units" | "outcome" | "byReference" | "similar" | "award" | "answer" | "replacement" | "to" | "reference" | "legalBasis.reference" | "account" | "paidOn" | "plannedOn" | "conditions" | "effectiveOn" | "address" | "district" | "number" | "date" | "legalBasis" | "kind" | "method" | "facts" | "amountFen" | "statement" | "decision" | "returnedOn" | "sequence" | "receivedOn" | "version" | "objection" | "reply";
                                zh?: string;
                                en?: string;
                                before?: string | number | boolean | null;
                                after?: string | number | boolean | null;
                            }[];
                            documentsAdded?: {
                                sha256?: string;
                                /** @enum {unknown} */
                                proof?: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                            }[];
                            documentsRemoved?: {
                                sha256?: string;
                                /** @enum {unknown} */
                                proof?: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                            }[];
                        }[];
                        corrections?: {
                            unit?: {
                                code?: string;
                                zh?: string;
                                en?: string;
                            } | null;
                            words?: string;
                            /** Format: date-time */
                            at?: string;
                            /** Format: date-time */
                            correctedAt?: string | null;
                        }[];
                        opinions?: {
                            unit?: {
                                code?: string;
                                zh?: string;
                                en?: string;
                            } | null;
                            /** @enum {unknown} */
                            answer?: "asked" | "confirmed" | "objected" | "silent";
                            /** Format: date-time */
                            at?: string | null;
                            isLate?: boolean;
                            words?: string | null;
                            officer?: string | null;
                        }[];
                        proposal?: {
                            /** @enum {unknown} */
                            outcome?: "grant" | "refuse";
                            words?: string;
                            byReference?: string | null;
                            replacement?: {
                                /** @enum {unknown} */
                                answer?: "confirmed" | "denied";
                                words?: string;
                            } | null;
                            /** Format: date-time */
                            at?: string;
                            officer?: string;
                        } | null;
                        verdict?: {
                            /** @enum {unknown} */
                            outcome?: "grant" | "refuse";
                            /** @enum {unknown} */
                            code?: "granted" | "topped-up" | "remainder" | "needs-adoption" | "not-yet-in-force" | "day-before-first-policy" | "needs-by-reference-decision" | "needs-ruling" | "needs-amount" | "needs-proof" | "needs-place" | "needs-identity" | "needs-succession" | "policy-repealed" | "wrong-beneficiary" | "enterprise-ended" | "outside-at-recognition" | "outside-at-decision" | "too-early" | "before-effect" | "after-horizon" | "renewal" | "court-recognition" | "not-regional-brand" | "not-first-drafter" | "did-not-lead" | "revision" | "later-designation" | "not-introduced" | "introduced-too-early" | "recognised-after-arrival" | "no-longer-valid" | "cannot-stand-for" | "contradicts-number" | "recognition-barred" | "no-top-up" | "introduction-suspended" | "certificate-used" | "certificate-of-another" | "already-awarded" | "higher-level-awarded" | "place-not-awarded" | "yearly-cap-reached" | "not-next-level";
                            zh?: string;
                            en?: string;
                            amountFen?: number;
                            /** @enum {unknown} */
                            missingFrom?: "applicant" | "office" | null;
                            policy?: string;
                            /** @enum {unknown} */
                            policyStatus?: "draft" | "simulation" | "adopted" | "repealed";
                        } | null;
                        decision: {
                            /** @enum {unknown} */
                            outcome: "grant" | "refuse";
                            /** @enum {unknown} */
                            by: "office" | "group" | "budget";
                            words: string | null;
                            amountFen: number;
                            /** Format: date-time */
                            at: string;
                            officer?: string | null;
                        } | null;
                        decisions: {
                            /** @enum {unknown} */
                            outcome: "grant" | "refuse";
                            /** @enum {unknown} */
                            by: "office" | "group" | "budget";
                            words: string | null;
                            amountFen: number;
                            /** Format: date-time */
                            at: string;
                            officer?: string | null;
                        }[];
                        reviewRequest?: {
                            words?: string;
                            /** Format: date-time */
                            at?: string;
                        } | null;
                        notice: {
                            /** Format: date-time */
                            publishedAt: string;
                            /** Format: date-time */
                            closesAt: string;
                            contested: boolean;
                            hash: string;
                        } | null;
                        objections?: {
                            notice?: number;
                            number?: number;
                            words?: string;
                            /** Format: date-time */
                            at?: string;
                            /** @enum {unknown} */
                            state?: "open" | "upheld" | "dismissed";
                            reply?: string | null;
                            /** Format: date-time */
                            repliedAt?: string | null;
                            objector?: string;
                        }[];
                        notes?: {
                            number?: number;
                            words?: string;
                            /** Format: date-time */
                            at?: string;
                            unit?: {
                                code?: string;
                                zh?: string;
                                en?: string;
                            } | null;
                            officer?: string;
                        }[];
                        remarks?: {
                            number?: number;
                            /** @enum {unknown} */
                            sentBy?: "office" | "applicant" | "administrator";
                            words?: string;
                            /** Format: date-time */
                            at?: string;
                            officer?: string;
                        }[];
                        people?: {
                            person?: string;
                            /** @enum {unknown} */
                            as?: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system";
                        }[];
                        similar?: {
                            award?: string;
                            firm?: {
                                code?: string;
                                name?: string | null;
                            };
                            item?: {
                                /** @enum {unknown} */
                                code?: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                                zh?: string;
                                en?: string;
                            };
                            shownName?: string;
                            certificate?: string;
                            issuer?: string | null;
                            /** Format: date */
                            recognisedOn?: string | null;
                            /** @enum {unknown} */
                            by?: "recognition" | "certificate";
                            why?: {
                                /** @enum {unknown} */
                                code?: "otherYear" | "otherNature" | "otherCode" | "otherIssuer" | "otherNumerals" | "looksAlike" | "swapped" | "oneEdit" | "contained" | "equalName";
                                zh?: string;
                                en?: string;
                            };
                            /** @enum {unknown} */
                            answer?: "same" | "different" | "unanswered";
                            words?: string | null;
                            answeredBy?: string | null;
                        }[];
                        recognitions?: {
                            /** @enum {unknown} */
                            source?: "claim" | "department" | "office" | "payment" | "register" | "succession";
                            enterprise?: string;
                            shownName?: string;
                            certificate?: string;
                            issuer?: string | null;
                            /** Format: date */
                            recognisedOn?: string | null;
                            /** Format: date-time */
                            at?: string;
                            words?: string | null;
                            enteredBy?: string | null;
                        }[];
                        amounts?: {
                            committedFen?: number;
                            paidFen?: number;
                            refundedFen?: number;
                            owedFen?: number;
                            writtenOffFen?: number;
                            netFen?: number;
                        };
                        payments?: {
                            sequence?: number;
                            /** @enum {unknown} */
                            state?: "ordered" | "paid" | "failed" | "returned";
                            amountFen?: number;
                            /** Format: date */
                            paidOn?: string | null;
                            reference?: string | null;
                            words?: string | null;
                            /** Format: date-time */
                            at?: string | null;
                        }[];
                        watch?: {
                            /** Format: date */
                            from?: string;
                            /** Format: date-time */
                            until?: string;
                        } | null;
                        consents?: {
                            /** Format: date */
                            plannedOn?: string;
                            district?: string;
                            address?: string;
                            words?: string;
                            documents?: string[];
                            /** Format: date-time */
                            at?: string;
                            answer?: {
                                isConsented?: boolean;
                                number?: string | null;
                                words?: string | null;
                                /** Format: date-time */
                                at?: string;
                            } | null;
                        }[];
                        moves?: {
                            /** Format: date */
                            effectiveOn?: string;
                            district?: string;
                            address?: string;
                            /** @enum {unknown} */
                            kind?: "registeredAddress" | "taxSeat" | "factory" | "dissolution" | "bankruptcy" | "merger";
                            /** @enum {unknown} */
                            reportedAs?: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system";
                            /** Format: date-time */
                            at?: string;
                            /** @enum {unknown} */
                            outcome?: "consented" | "cleared" | "approved" | "claimed" | null;
                            words?: string | null;
                        }[];
                        demands?: {
                            /** @enum {unknown} */
                            origin?: "relocation" | "irregularity";
                            /** @enum {unknown} */
                            legalBasis?: "undertaking" | "agreement" | "procedure" | "statute";
                            reference?: string;
                            words?: string;
                            /** Format: date-time */
                            at?: string;
                            /** @enum {unknown} */
                            computedBy?: "proRata" | "full" | "specified" | null;
                            unexpiredMonths?: number | null;
                            demandedFen?: number;
                            defence?: {
                                statement?: string;
                                documents?: string[];
                                /** Format: date-time */
                                at?: string;
                            } | null;
                            isUndefended?: boolean;
                            decision?: {
                                /** @enum {unknown} */
                                result?: "uphold" | "reduce" | "drop";
                                amountFen?: number;
                                words?: string;
                                /** Format: date-time */
                                at?: string;
                                officer?: string;
                            } | null;
                            repayments?: {
                                amountFen?: number;
                                reference?: string;
                                /** Format: date */
                                receivedOn?: string;
                                /** Format: date-time */
                                at?: string;
                            }[];
                            referral?: {
                                words?: string;
                                /** Format: date-time */
                                at?: string;
                            } | null;
                            writeOff?: {
                                proposalWords?: string;
                                words?: string | null;
                                amountFen?: number | null;
                                /** Format: date-time */
                                at?: string | null;
                            } | null;
                            returnedFen?: number;
                            owedFen?: number;
                            officer?: string;
                        }[];
                        repaymentAccount?: {
                            holder?: string;
                            bank?: string;
                            number?: string;
                        } | null;
                        earlier?: {
                            application?: string;
                            /** @enum {unknown} */
                            item?: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                            paidFen?: number;
                        }[];
                    };
                };
            };
        };
    };
    getApplicationsByIdDraft: {
        parameters: {
            query: {
                type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draft": {
                     *         "type": "application.submit",
                     *         "payload": {},
                     *         "at": "2026-03-02T02:00:00.000Z",
                     *         "files": [
                     *           {
                     *             "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *             "name": "text",
                     *             "kind": "pdf",
                     *             "bytes": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        draft: {
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
                            payload: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            at: string;
                            files: {
                                sha256: string;
                                name: string | null;
                                /** @enum {unknown} */
                                kind: "pdf" | "png" | "jpeg" | "ofd" | "docx" | "xlsx";
                                bytes: number;
                            }[];
                        } | null;
                    };
                };
            };
        };
    };
    putApplicationsByIdDraft: {
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
                /**
                 * @example {
                 *       "type": "office.propose",
                 *       "payload": {
                 *         "reasons": "经核实"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
                    payload: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draft": {
                     *         "type": "application.submit",
                     *         "payload": {},
                     *         "at": "2026-03-02T02:00:00.000Z",
                     *         "files": [
                     *           {
                     *             "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *             "name": "text",
                     *             "kind": "pdf",
                     *             "bytes": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        draft: {
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
                            payload: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            at: string;
                            files: {
                                sha256: string;
                                name: string | null;
                                /** @enum {unknown} */
                                kind: "pdf" | "png" | "jpeg" | "ofd" | "docx" | "xlsx";
                                bytes: number;
                            }[];
                        } | null;
                    };
                };
            };
        };
    };
    deleteApplicationsByIdDraft: {
        parameters: {
            query: {
                type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getApplicationsByIdEvents: {
        parameters: {
            query?: {
                lastEventId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    getApplicationsByIdExplanation: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "application": "A0123456789abcde",
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "step": 1,
                     *       "outcome": "grant",
                     *       "code": "granted",
                     *       "reason": {
                     *         "zh": "text",
                     *         "en": "text"
                     *       },
                     *       "amountFen": 5000000,
                     *       "policy": {
                     *         "version": "gongshu-brand-2018",
                     *         "kind": "draft",
                     *         "effectiveFrom": "2026-03-02",
                     *         "documentNumber": "text"
                     *       },
                     *       "watch": {
                     *         "from": "2026-03-02",
                     *         "until": "2031-01-15T16:00:00.000Z"
                     *       },
                     *       "item": {
                     *         "code": "M1",
                     *         "name": {
                     *           "zh": "text",
                     *           "en": "text"
                     *         }
                     *       },
                     *       "sum": {
                     *         "entitledFen": 5000000,
                     *         "countedFen": 5000000,
                     *         "roomFen": 5000000,
                     *         "dueFen": 5000000
                     *       },
                     *       "conditions": [
                     *         {
                     *           "rule": "policyInForce",
                     *           "name": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "holds": true,
                     *           "code": "granted",
                     *           "reason": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "clause": {
                     *             "anchor": "C1",
                     *             "place": 13,
                     *             "from": 1,
                     *             "to": 1,
                     *             "quote": "text"
                     *           },
                     *           "facts": {},
                     *           "stated": [
                     *             {
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           ],
                     *           "rulings": [
                     *             {
                     *               "id": "C1",
                     *               "value": "text",
                     *               "question": {
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               },
                     *               "answer": {
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               }
                     *             }
                     *           ],
                     *           "numbers": [
                     *             {
                     *               "name": "targets.base",
                     *               "label": {
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               },
                     *               "value": 50000,
                     *               "unit": "yuan",
                     *               "from": "2026-03-02",
                     *               "clause": {
                     *                 "anchor": "C1",
                     *                 "place": 13,
                     *                 "from": 1,
                     *                 "to": 1,
                     *                 "quote": "text"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "flip": [
                     *         {
                     *           "path": "text",
                     *           "to": true,
                     *           "by": "applicant",
                     *           "text": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           }
                     *         }
                     *       ],
                     *       "notes": [
                     *         {
                     *           "zh": "text",
                     *           "en": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        application: string;
                        /** Format: date-time */
                        now: string;
                        step: number;
                        /** @enum {unknown} */
                        outcome: "grant" | "refuse";
                        /** @enum {unknown} */
                        code: "granted" | "topped-up" | "remainder" | "needs-adoption" | "not-yet-in-force" | "day-before-first-policy" | "needs-by-reference-decision" | "needs-ruling" | "needs-amount" | "needs-proof" | "needs-place" | "needs-identity" | "needs-succession" | "policy-repealed" | "wrong-beneficiary" | "enterprise-ended" | "outside-at-recognition" | "outside-at-decision" | "too-early" | "before-effect" | "after-horizon" | "renewal" | "court-recognition" | "not-regional-brand" | "not-first-drafter" | "did-not-lead" | "revision" | "later-designation" | "not-introduced" | "introduced-too-early" | "recognised-after-arrival" | "no-longer-valid" | "cannot-stand-for" | "contradicts-number" | "recognition-barred" | "no-top-up" | "introduction-suspended" | "certificate-used" | "certificate-of-another" | "already-awarded" | "higher-level-awarded" | "place-not-awarded" | "yearly-cap-reached" | "not-next-level";
                        reason: {
                            zh: string;
                            en: string;
                        };
                        amountFen: number;
                        policy: {
                            version: string;
                            /** @enum {unknown} */
                            kind: "draft" | "simulation" | "adopted" | "repealed";
                            /** Format: date */
                            effectiveFrom: string | null;
                            documentNumber: string | null;
                        };
                        watch: {
                            /** Format: date */
                            from: string;
                            until: string;
                        } | null;
                        item: {
                            /** @enum {unknown} */
                            code: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                            name: {
                                zh: string;
                                en: string;
                            };
                        };
                        sum: {
                            entitledFen: number | null;
                            countedFen: number;
                            roomFen: number | null;
                            dueFen: number;
                        };
                        conditions: {
                            /** @enum {unknown} */
                            rule: "policyInForce" | "knownItem" | "identity" | "beneficiary" | "exists" | "inheritance" | "insideDistrict" | "inTime" | "firstRecognition" | "recognition" | "introduced" | "certificate" | "answered" | "proven" | "onceOnly";
                            name: {
                                zh: string;
                                en: string;
                            };
                            holds: boolean | null;
                            /** @enum {unknown} */
                            code: "granted" | "topped-up" | "remainder" | "needs-adoption" | "not-yet-in-force" | "day-before-first-policy" | "needs-by-reference-decision" | "needs-ruling" | "needs-amount" | "needs-proof" | "needs-place" | "needs-identity" | "needs-succession" | "policy-repealed" | "wrong-beneficiary" | "enterprise-ended" | "outside-at-recognition" | "outside-at-decision" | "too-early" | "before-effect" | "after-horizon" | "renewal" | "court-recognition" | "not-regional-brand" | "not-first-drafter" | "did-not-lead" | "revision" | "later-designation" | "not-introduced" | "introduced-too-early" | "recognised-after-arrival" | "no-longer-valid" | "cannot-stand-for" | "contradicts-number" | "recognition-barred" | "no-top-up" | "introduction-suspended" | "certificate-used" | "certificate-of-another" | "already-awarded" | "higher-level-awarded" | "place-not-awarded" | "yearly-cap-reached" | "not-next-level" | null;
                            reason: {
                                zh: string;
                                en: string;
                            } | null;
                            clause: {
                                anchor: string;
                                place: number | ("notice" | "title");
                                from: number;
                                to: number;
                                quote: string;
                            } | null;
                            facts: {
                                [key: string]: unknown;
                            };
                            stated: {
                                zh: string;
                                en: string;
                            }[];
                            rulings: {
                                id: string;
                                value: string;
                                question: {
                                    zh: string;
                                    en: string;
                                };
                                answer: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            numbers: {
                                /** @enum {unknown} */
                                name: "targets.base" | "award.cityTitle" | "introduction.first" | "recognition.first" | "targets.horizon" | "award.industryStandard" | "award.internationalStandard" | "award.localStandard" | "award.madridRegistration" | "award.markOrRegionalBrand" | "award.nationalStandard" | "award.pinzibiaoCertification" | "award.pinzibiaoStandard" | "award.pledgeSubsidy" | "award.provincialTitle" | "recognition.referenceYearEnds" | "watch.length" | "acceptance.due" | "approval.due" | "cap.budget" | "cap.perEnterpriseAndYear" | "clawback.due" | "consent.due" | "correction.due" | "correction.reminder" | "defence.due" | "department.due" | "department.escalated" | "department.reminder" | "ended.due" | "group.due" | "group.threshold" | "notice.closed" | "payment.due" | "payment.persons" | "proposal.due" | "relocation.due" | "repayment.due" | "review.due" | "targets.contractKeepers" | "targets.creditModels" | "targets.famousBrands" | "targets.pinzibiaoStandards" | "targets.standards" | "targets.tradeNames" | "targets.validMarks" | "targets.wellKnownMarks";
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                value: number | string | null;
                                /** @enum {unknown} */
                                unit: "yuan" | "fen" | "months" | "workingDays" | "days" | "day" | "count" | "percent";
                                /** Format: date */
                                from: string;
                                clause: {
                                    anchor: string;
                                    place: number | ("notice" | "title");
                                    from: number;
                                    to: number;
                                    quote: string;
                                } | null;
                            }[];
                        }[];
                        flip: {
                            path: string;
                            to: unknown;
                            /** @enum {unknown} */
                            by: "applicant" | "office" | "nobody";
                            text: {
                                zh: string;
                                en: string;
                            };
                        }[] | null;
                        notes: {
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
        };
    };
    getApplicationsByIdInterests: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "acts": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "seq": 3,
                     *           "type": "application.submit",
                     *           "person": "p-handler-1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        acts: {
                            application: string;
                            seq: number;
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payment.fail" | "payee.confirm" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "policy.compare" | "policy.move" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff" | "departments.routed" | "assessment.completed" | "funds.committed" | "funds.exhausted" | "budget.released" | "entitlement.changed" | "enterprise.ended" | "calendar.published" | "clawback.assessed" | "policy.compared" | "acceptance.due" | "correction.reminder" | "correction.due" | "department.reminder" | "department.due" | "department.escalated" | "proposal.due" | "approval.due" | "group.due" | "notice.closed" | "payment.due" | "consent.due" | "relocation.due" | "watch.elapsed" | "defence.due" | "clawback.due" | "repayment.due" | "review.due" | "ended.due" | "signal.unreadable";
                            person: string;
                        }[];
                    };
                };
            };
        };
    };
    postApplicationsByIdInterests: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasons": "材料齐全 / as the file shows"
                 *     }
                 */
                "application/json": {
                    reasons: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acts": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "seq": 3,
                     *           "type": "application.submit",
                     *           "person": "p-handler-1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        acts: {
                            application: string;
                            seq: number;
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payment.fail" | "payee.confirm" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "policy.compare" | "policy.move" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff" | "departments.routed" | "assessment.completed" | "funds.committed" | "funds.exhausted" | "budget.released" | "entitlement.changed" | "enterprise.ended" | "calendar.published" | "clawback.assessed" | "policy.compared" | "acceptance.due" | "correction.reminder" | "correction.due" | "department.reminder" | "department.due" | "department.escalated" | "proposal.due" | "approval.due" | "group.due" | "notice.closed" | "payment.due" | "consent.due" | "relocation.due" | "watch.elapsed" | "defence.due" | "clawback.due" | "repayment.due" | "review.due" | "ended.due" | "signal.unreadable";
                            person: string;
                        }[];
                    };
                };
            };
        };
    };
    getApplicationsByIdRemarks: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "remarks": [
                     *         {
                     *           "number": 1,
                     *           "sentBy": "office",
                     *           "person": "p-handler-1",
                     *           "words": "text",
                     *           "at": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        remarks: {
                            number: number;
                            /** @enum {unknown} */
                            sentBy: "office" | "applicant" | "administrator";
                            person: string | null;
                            words: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    postApplicationsByIdRemarks: {
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
                /**
                 * @example {
                 *       "words": "请核对证书编号。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "remarks": [
                     *         {
                     *           "number": 1,
                     *           "sentBy": "office",
                     *           "person": "p-handler-1",
                     *           "words": "text",
                     *           "at": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        remarks: {
                            number: number;
                            /** @enum {unknown} */
                            sentBy: "office" | "applicant" | "administrator";
                            person: string | null;
                            words: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    getApplicationsByIdNotes: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "notes": [
                     *         {
                     *           "number": 1,
                     *           "person": "p-handler-1",
                     *           "unit": "text",
                     *           "words": "text",
                     *           "at": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        notes: {
                            number: number;
                            person: string;
                            unit: string | null;
                            words: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    postApplicationsByIdNotes: {
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
                /**
                 * @example {
                 *       "words": "请核对证书编号。"
                 *     }
                 */
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "notes": [
                     *         {
                     *           "number": 1,
                     *           "person": "p-handler-1",
                     *           "unit": "text",
                     *           "words": "text",
                     *           "at": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        notes: {
                            number: number;
                            person: string;
                            unit: string | null;
                            words: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    getApplicationsByIdLetters: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "application": "A0123456789abcde",
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "letters": [
                     *         {
                     *           "id": "2-correction",
                     *           "kind": "receipt",
                     *           "title": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "seq": 1,
                     *           "day": "2026-03-02",
                     *           "hash": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "files": {
                     *             "zh": "0000000000000000000000000000000000000000000000000000000000000000",
                     *             "en": "0000000000000000000000000000000000000000000000000000000000000000"
                     *           },
                     *           "issuedAt": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        application: string;
                        /** Format: date-time */
                        now: string;
                        letters: {
                            id: string;
                            /** @enum {unknown} */
                            kind: "receipt" | "correction" | "decision" | "demandNotice" | "demandDecision" | "release";
                            title: {
                                zh: string;
                                en: string;
                            };
                            seq: number;
                            /** Format: date */
                            day: string;
                            hash: string;
                            files: {
                                zh: string | null;
                                en: string | null;
                            };
                            /** Format: date-time */
                            issuedAt: string;
                        }[];
                    };
                };
            };
        };
    };
    getApplicationsByIdLettersByLetter: {
        parameters: {
            query?: {
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
                letter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    getApplicationsByIdPapers: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    getApplicationsByIdSteps: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "application": "A0123456789abcde",
                     *       "now": "2026-03-02T02:00:00.000Z",
                     *       "steps": [
                     *         {
                     *           "seq": 1,
                     *           "type": "application.submit",
                     *           "name": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "person": "p-applicant-qiaoxi",
                     *           "as": "applicant",
                     *           "unit": "market",
                     *           "at": "2026-03-02T02:00:00.000Z",
                     *           "reasons": "text",
                     *           "accepted": true,
                     *           "refusal": {
                     *             "code": "state.notAccepting",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "stateBefore": "draft",
                     *           "stateAfter": "draft",
                     *           "commandId": "0123456789abcdef0123456789abcdef",
                     *           "hash": "0000000000000000000000000000000000000000000000000000000000000000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        application: string;
                        /** Format: date-time */
                        now: string;
                        steps: {
                            seq: number;
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payment.fail" | "payee.confirm" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "policy.compare" | "policy.move" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff" | "departments.routed" | "assessment.completed" | "funds.committed" | "funds.exhausted" | "budget.released" | "entitlement.changed" | "enterprise.ended" | "calendar.published" | "clawback.assessed" | "policy.compared" | "acceptance.due" | "correction.reminder" | "correction.due" | "department.reminder" | "department.due" | "department.escalated" | "proposal.due" | "approval.due" | "group.due" | "notice.closed" | "payment.due" | "consent.due" | "relocation.due" | "watch.elapsed" | "defence.due" | "clawback.due" | "repayment.due" | "review.due" | "ended.due" | "signal.unreadable";
                            name: {
                                zh: string;
                                en: string;
                            } | null;
                            person: string | null;
                            /** @enum {unknown} */
                            as: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system";
                            unit: string | null;
                            /** Format: date-time */
                            at: string;
                            reasons: string | null;
                            accepted: boolean;
                            refusal: {
                                /** @enum {unknown} */
                                code: "state.notAccepting" | "version.changed" | "sender.notEntitled" | "payload.invalid" | "message.unsigned" | "message.unknownKey" | "message.notAsSigned" | "message.expired" | "origin.unknown" | "role.notHeld" | "unit.ended" | "sender.unknown" | "duty.alreadyHeld" | "interest.declared" | "interest.known" | "objection.ownApproval" | "delegation.notInForce" | "administrator.decidesNothing" | "enterprise.notYours" | "claim.otherEnterprise" | "unit.notAsked" | "unit.isApplicant" | "unit.another" | "proof.notRouted" | "unit.nothingLate" | "similar.unanswered" | "similar.notAsked" | "replacement.unanswered" | "replacement.notDeclared" | "policy.notCompared" | "policy.unknownVersion" | "award.aboveHighest" | "objection.byParty" | "objection.stillOpen" | "objection.exhausted" | "objection.notOpen" | "relocation.afterWatch" | "relocation.beforeWatch" | "relocation.planPassed" | "relocation.notYetEffective" | "relocation.noDeparture" | "enterprise.ended" | "enterprise.notEnded" | "payment.underWay" | "clawback.fullNeedsInstrument" | "writeOff.officeFirst" | "writeOff.groupSecond" | "clawback.tooMuch" | "clawback.reduceOnly" | "clawback.barred" | "clawback.nothingToClaim" | "repayment.tooMuch" | "withdrawal.afterPayment" | "payment.future" | "payment.beforeOrder" | "payment.otherAmount" | "payment.notExported" | "payment.notLate" | "payment.stillOrdered" | "payment.notPaid" | "payment.returnTooMuch" | "payment.returnDay" | "repayment.day" | "reference.taken";
                                zh: string;
                                en: string;
                            } | null;
                            /** @enum {unknown} */
                            stateBefore: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                            /** @enum {unknown} */
                            stateAfter: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                            commandId: string | null;
                            hash: string;
                        }[];
                    };
                };
            };
        };
    };
    getAuditApplicationsByIdAsOf: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "application": "A0123456789abcde",
                     *       "at": "2026-03-02T02:00:00.000Z",
                     *       "seq": 1,
                     *       "state": "draft",
                     *       "waitsFor": [
                     *         "applicant"
                     *       ],
                     *       "deadlines": [
                     *         {
                     *           "name": "acceptance.due",
                     *           "task": "accept",
                     *           "at": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "allowed": {
                     *         "office.approve": [
                     *           "approve"
                     *         ]
                     *       },
                     *       "documents": [
                     *         "text"
                     *       ],
                     *       "opinions": [
                     *         {
                     *           "unit": "text",
                     *           "type": "application.submit",
                     *           "person": "p-handler-1",
                     *           "at": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "rulings": {
                     *         "A13": "lenient"
                     *       },
                     *       "policies": [
                     *         {
                     *           "version": "gongshu-brand-2018",
                     *           "kind": "draft"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        application: string;
                        /** Format: date-time */
                        at: string;
                        seq: number;
                        /** @enum {unknown} */
                        state: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                        waitsFor: ("applicant" | "enterprise" | "department" | "office" | "group" | "finance" | "court" | "clock" | "system")[];
                        deadlines: {
                            /** @enum {unknown} */
                            name: "acceptance.due" | "correction.reminder" | "correction.due" | "department.reminder" | "department.due" | "department.escalated" | "proposal.due" | "approval.due" | "group.due" | "notice.closed" | "payment.due" | "consent.due" | "relocation.due" | "watch.elapsed" | "defence.due" | "clawback.due" | "repayment.due" | "review.due" | "ended.due";
                            /** @enum {unknown} */
                            task: "accept" | "correct" | "verify" | "propose" | "approve" | "decideForGroup" | "requestReview" | "notice" | "answerObjection" | "pay" | "provideBudget" | "correctAccount" | "decideLate" | "watch" | "decideConsent" | "reviewRelocation" | "respond" | "decideClawback" | "repay" | "recover" | "decideWriteOff" | "decideEnded";
                            /** Format: date-time */
                            at: string;
                            units?: string[];
                            /** Format: date-time */
                            since?: string;
                            times?: number;
                            days?: number;
                            missing?: {
                                /** @enum {unknown} */
                                code: "granted" | "topped-up" | "remainder" | "needs-adoption" | "not-yet-in-force" | "day-before-first-policy" | "needs-by-reference-decision" | "needs-ruling" | "needs-amount" | "needs-proof" | "needs-place" | "needs-identity" | "needs-succession" | "policy-repealed" | "wrong-beneficiary" | "enterprise-ended" | "outside-at-recognition" | "outside-at-decision" | "too-early" | "before-effect" | "after-horizon" | "renewal" | "court-recognition" | "not-regional-brand" | "not-first-drafter" | "did-not-lead" | "revision" | "later-designation" | "not-introduced" | "introduced-too-early" | "recognised-after-arrival" | "no-longer-valid" | "cannot-stand-for" | "contradicts-number" | "recognition-barred" | "no-top-up" | "introduction-suspended" | "certificate-used" | "certificate-of-another" | "already-awarded" | "higher-level-awarded" | "place-not-awarded" | "yearly-cap-reached" | "not-next-level";
                                /** @enum {unknown} */
                                from: "applicant" | "office";
                            };
                        }[];
                        allowed: {
                            [key: string]: ("applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system")[];
                        };
                        documents: string[];
                        opinions: {
                            unit: string | null;
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payment.fail" | "payee.confirm" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "policy.compare" | "policy.move" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff" | "departments.routed" | "assessment.completed" | "funds.committed" | "funds.exhausted" | "budget.released" | "entitlement.changed" | "enterprise.ended" | "calendar.published" | "clawback.assessed" | "policy.compared" | "acceptance.due" | "correction.reminder" | "correction.due" | "department.reminder" | "department.due" | "department.escalated" | "proposal.due" | "approval.due" | "group.due" | "notice.closed" | "payment.due" | "consent.due" | "relocation.due" | "watch.elapsed" | "defence.due" | "clawback.due" | "repayment.due" | "review.due" | "ended.due" | "signal.unreadable";
                            person: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        rulings: {
                            [key: string]: string;
                        };
                        policies: {
                            version: string;
                            /** @enum {unknown} */
                            kind: "draft" | "simulation" | "adopted" | "repealed";
                            /** Format: date */
                            effectiveFrom?: string;
                            /** Format: date */
                            repealedFrom?: string;
                            documentNumber?: string;
                        }[];
                    };
                };
            };
        };
    };
    getAuditApplicationsByIdBundle: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    getAuditApplicationsByIdHistory: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "application": "text",
                     *       "runs": [
                     *         {
                     *           "runId": "text",
                     *           "sha256": "text",
                     *           "events": 1,
                     *           "closedAt": "2026-03-02T02:00:00.000Z",
                     *           "gzip": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        application: string;
                        runs: {
                            runId: string;
                            sha256: string;
                            events: number;
                            /** Format: date-time */
                            closedAt: string;
                            gzip: string;
                        }[];
                    };
                };
            };
        };
    };
    postAuditApplicationsByIdReplay: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
        };
    };
    getAuditDuties: {
        parameters: {
            query?: {
                person?: string;
                application?: string;
                capacity?: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system";
                from?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isKept": true,
                     *       "counterExamples": [
                     *         {
                     *           "check": "commands",
                     *           "where": "A0123456789abcde",
                     *           "finding": "text"
                     *         }
                     *       ],
                     *       "acts": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "seq": 1,
                     *           "person": "p-handler-1",
                     *           "principal": "p-handler-1",
                     *           "capacity": "applicant"
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "next": 50
                     *     }
                     */
                    "application/json": {
                        isKept: boolean;
                        counterExamples: {
                            /** @enum {unknown} */
                            check: "commands" | "data" | "law" | "duties" | "authority" | "article18" | "similar" | "recognitions" | "budgets" | "exports" | "records" | "payments" | "log";
                            where: string;
                            finding: string;
                        }[];
                        acts: {
                            application: string;
                            seq: number;
                            person: string;
                            principal: string | null;
                            /** @enum {unknown} */
                            capacity: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system";
                        }[];
                        count: number;
                        next: number | null;
                    };
                };
            };
        };
    };
    getAuditLogCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "checkpoint": {
                     *         "size": 1,
                     *         "root": "qL3Yw0K1o2Q8b7m4xkQxv1p0l9s5d2t6u3w8y1z4a7c=",
                     *         "heads": "qL3Yw0K1o2Q8b7m4xkQxv1p0l9s5d2t6u3w8y1z4a7c=",
                     *         "note": "text",
                     *         "sealedAt": "2026-03-02T02:00:00.000Z"
                     *       },
                     *       "keys": [
                     *         {
                     *           "key": "text",
                     *           "endorsement": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        checkpoint: {
                            size: number;
                            root: string;
                            heads: string;
                            note: string;
                            /** Format: date-time */
                            sealedAt: string;
                        } | null;
                        keys: {
                            key: string;
                            endorsement: string | null;
                        }[];
                    };
                };
            };
        };
    };
    getAuditLogConsistency: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": 1,
                     *       "to": 1,
                     *       "path": [
                     *         "qL3Yw0K1o2Q8b7m4xkQxv1p0l9s5d2t6u3w8y1z4a7c="
                     *       ]
                     *     }
                     */
                    "application/json": {
                        from: number;
                        to: number;
                        path: string[];
                    };
                };
            };
        };
    };
    getAuditLogProof: {
        parameters: {
            query: {
                leaf: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "leaf": {
                     *         "index": 1,
                     *         "kind": "steps",
                     *         "source": "A0123456789abcde/1",
                     *         "digest": "text"
                     *       },
                     *       "path": [
                     *         "qL3Yw0K1o2Q8b7m4xkQxv1p0l9s5d2t6u3w8y1z4a7c="
                     *       ],
                     *       "checkpoint": {
                     *         "size": 1,
                     *         "root": "qL3Yw0K1o2Q8b7m4xkQxv1p0l9s5d2t6u3w8y1z4a7c=",
                     *         "heads": "qL3Yw0K1o2Q8b7m4xkQxv1p0l9s5d2t6u3w8y1z4a7c=",
                     *         "note": "text",
                     *         "sealedAt": "2026-03-02T02:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        leaf: {
                            index: number;
                            kind: string;
                            source: string;
                            digest: string;
                        };
                        path: string[];
                        checkpoint: {
                            size: number;
                            root: string;
                            heads: string;
                            note: string;
                            /** Format: date-time */
                            sealedAt: string;
                        };
                    };
                };
            };
        };
    };
    postAuditPayloadsDecode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "payloads": [
                 *         {}
                 *       ]
                 *     }
                 */
                "application/json": {
                    payloads: {
                        metadata?: {
                            [key: string]: string;
                        };
                        data?: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payloads": [
                     *         {}
                     *       ]
                     *     }
                     */
                    "application/json": {
                        payloads: {
                            metadata?: {
                                [key: string]: string;
                            };
                            data?: string;
                        }[];
                    };
                };
            };
        };
    };
    postAuditPayloadsEncode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "payloads": [
                 *         {}
                 *       ]
                 *     }
                 */
                "application/json": {
                    payloads: {
                        metadata?: {
                            [key: string]: string;
                        };
                        data?: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payloads": [
                     *         {}
                     *       ]
                     *     }
                     */
                    "application/json": {
                        payloads: {
                            metadata?: {
                                [key: string]: string;
                            };
                            data?: string;
                        }[];
                    };
                };
            };
        };
    };
    getAuditRefusals: {
        parameters: {
            query?: {
                person?: string;
                application?: string;
                type?: string;
                code?: "token.missing" | "token.invalid" | "session.ended" | "signIn.expired" | "signIn.failed" | "signIn.stale" | "signOut.invalid" | "identity.unavailable" | "request.crossSite" | "request.otherHost" | "person.unknown" | "route.unknown" | "application.unknown" | "application.twin" | "verdict.none" | "article.unknown" | "day.unknown" | "task.unknown" | "task.claimed" | "notice.unknown" | "command.unknown" | "request.invalid" | "request.tooLarge" | "idempotency.missing" | "idempotency.otherBody" | "idempotency.running" | "duty.missing" | "unit.unclear" | "streams.tooMany" | "signature.missing" | "signature.invalid" | "signature.expired" | "enterprise.unknown" | "registry.otherEvent" | "registry.notYetEffective" | "registry.keyTaken" | "payment.nothingToExport" | "payment.notOrdered" | "payment.exportedAlready" | "payment.payeeUnconfirmed" | "interest.unanswered" | "payment.notReleased" | "payment.ownExport" | "payment.releasedAlready" | "payment.exportedMeanwhile" | "payment.exportUnknown" | "payment.accountChanged" | "payment.otherDigest" | "payment.accountMissing" | "payment.noPayer" | "budget.otherAllotment" | "receipts.unreadable" | "receipts.notText" | "receipts.tooMany" | "claim.invalid" | "record.unknown" | "record.exists" | "record.invalid" | "admin.own" | "admin.twoNeeded" | "role.conflict" | "role.actsForFirm" | "agent.holdsRole" | "end.onlyEarlier" | "end.afterActs" | "delegation.notHeld" | "person.forgotten" | "proposal.closed" | "proposal.own" | "document.notAllowed" | "document.tooLarge" | "document.cutShort" | "document.quota" | "document.harmful" | "document.missing" | "document.unknown" | "scan.unavailable" | "view.tooMany" | "letter.unknown" | "calendar.unknown" | "draft.unknown" | "draft.tooMany" | "draft.changed" | "draft.submitted" | "draft.incomplete" | "precondition.missing" | "enterprise.notRegistered" | "channel.unavailable" | "address.nothingToConfirm" | "address.codeWrong" | "address.codeVoid" | "address.tooManyLetters" | "webhook.notAllowed" | "rate.exceeded" | "timeSkipping.unavailable" | "audit.impossible" | "sweep.unknown" | "documents.unavailable" | "database.unavailable" | "engine.unavailable" | "internal" | "state.notAccepting" | "version.changed" | "sender.notEntitled" | "payload.invalid" | "message.unsigned" | "message.unknownKey" | "message.notAsSigned" | "message.expired" | "origin.unknown" | "role.notHeld" | "unit.ended" | "sender.unknown" | "duty.alreadyHeld" | "interest.declared" | "interest.known" | "objection.ownApproval" | "delegation.notInForce" | "administrator.decidesNothing" | "enterprise.notYours" | "claim.otherEnterprise" | "unit.notAsked" | "unit.isApplicant" | "unit.another" | "proof.notRouted" | "unit.nothingLate" | "similar.unanswered" | "similar.notAsked" | "replacement.unanswered" | "replacement.notDeclared" | "policy.notCompared" | "policy.unknownVersion" | "award.aboveHighest" | "objection.byParty" | "objection.stillOpen" | "objection.exhausted" | "objection.notOpen" | "relocation.afterWatch" | "relocation.beforeWatch" | "relocation.planPassed" | "relocation.notYetEffective" | "relocation.noDeparture" | "enterprise.ended" | "enterprise.notEnded" | "payment.underWay" | "clawback.fullNeedsInstrument" | "writeOff.officeFirst" | "writeOff.groupSecond" | "clawback.tooMuch" | "clawback.reduceOnly" | "clawback.barred" | "clawback.nothingToClaim" | "repayment.tooMuch" | "withdrawal.afterPayment" | "payment.future" | "payment.beforeOrder" | "payment.otherAmount" | "payment.notExported" | "payment.notLate" | "payment.stillOrdered" | "payment.notPaid" | "payment.returnTooMuch" | "payment.returnDay" | "repayment.day" | "reference.taken";
                by?: "api" | "machine";
                from?: string;
                until?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "refusals": [
                     *         {
                     *           "at": "2026-03-02T02:00:00.000Z",
                     *           "person": "p-handler-1",
                     *           "application": "text",
                     *           "type": "office.approve",
                     *           "code": "token.missing",
                     *           "by": "api"
                     *         }
                     *       ],
                     *       "next": "WyIyMDI2LTAzLTAyVDAyOjAwOjAwLjAwMDAwMFoiXQ"
                     *     }
                     */
                    "application/json": {
                        refusals: {
                            /** Format: date-time */
                            at: string;
                            person: string;
                            application: string | null;
                            type: string;
                            /** @enum {unknown} */
                            code: "token.missing" | "token.invalid" | "session.ended" | "signIn.expired" | "signIn.failed" | "signIn.stale" | "signOut.invalid" | "identity.unavailable" | "request.crossSite" | "request.otherHost" | "person.unknown" | "route.unknown" | "application.unknown" | "application.twin" | "verdict.none" | "article.unknown" | "day.unknown" | "task.unknown" | "task.claimed" | "notice.unknown" | "command.unknown" | "request.invalid" | "request.tooLarge" | "idempotency.missing" | "idempotency.otherBody" | "idempotency.running" | "duty.missing" | "unit.unclear" | "streams.tooMany" | "signature.missing" | "signature.invalid" | "signature.expired" | "enterprise.unknown" | "registry.otherEvent" | "registry.notYetEffective" | "registry.keyTaken" | "payment.nothingToExport" | "payment.notOrdered" | "payment.exportedAlready" | "payment.payeeUnconfirmed" | "interest.unanswered" | "payment.notReleased" | "payment.ownExport" | "payment.releasedAlready" | "payment.exportedMeanwhile" | "payment.exportUnknown" | "payment.accountChanged" | "payment.otherDigest" | "payment.accountMissing" | "payment.noPayer" | "budget.otherAllotment" | "receipts.unreadable" | "receipts.notText" | "receipts.tooMany" | "claim.invalid" | "record.unknown" | "record.exists" | "record.invalid" | "admin.own" | "admin.twoNeeded" | "role.conflict" | "role.actsForFirm" | "agent.holdsRole" | "end.onlyEarlier" | "end.afterActs" | "delegation.notHeld" | "person.forgotten" | "proposal.closed" | "proposal.own" | "document.notAllowed" | "document.tooLarge" | "document.cutShort" | "document.quota" | "document.harmful" | "document.missing" | "document.unknown" | "scan.unavailable" | "view.tooMany" | "letter.unknown" | "calendar.unknown" | "draft.unknown" | "draft.tooMany" | "draft.changed" | "draft.submitted" | "draft.incomplete" | "precondition.missing" | "enterprise.notRegistered" | "channel.unavailable" | "address.nothingToConfirm" | "address.codeWrong" | "address.codeVoid" | "address.tooManyLetters" | "webhook.notAllowed" | "rate.exceeded" | "timeSkipping.unavailable" | "audit.impossible" | "sweep.unknown" | "documents.unavailable" | "database.unavailable" | "engine.unavailable" | "internal" | "state.notAccepting" | "version.changed" | "sender.notEntitled" | "payload.invalid" | "message.unsigned" | "message.unknownKey" | "message.notAsSigned" | "message.expired" | "origin.unknown" | "role.notHeld" | "unit.ended" | "sender.unknown" | "duty.alreadyHeld" | "interest.declared" | "interest.known" | "objection.ownApproval" | "delegation.notInForce" | "administrator.decidesNothing" | "enterprise.notYours" | "claim.otherEnterprise" | "unit.notAsked" | "unit.isApplicant" | "unit.another" | "proof.notRouted" | "unit.nothingLate" | "similar.unanswered" | "similar.notAsked" | "replacement.unanswered" | "replacement.notDeclared" | "policy.notCompared" | "policy.unknownVersion" | "award.aboveHighest" | "objection.byParty" | "objection.stillOpen" | "objection.exhausted" | "objection.notOpen" | "relocation.afterWatch" | "relocation.beforeWatch" | "relocation.planPassed" | "relocation.notYetEffective" | "relocation.noDeparture" | "enterprise.ended" | "enterprise.notEnded" | "payment.underWay" | "clawback.fullNeedsInstrument" | "writeOff.officeFirst" | "writeOff.groupSecond" | "clawback.tooMuch" | "clawback.reduceOnly" | "clawback.barred" | "clawback.nothingToClaim" | "repayment.tooMuch" | "withdrawal.afterPayment" | "payment.future" | "payment.beforeOrder" | "payment.otherAmount" | "payment.notExported" | "payment.notLate" | "payment.stillOrdered" | "payment.notPaid" | "payment.returnTooMuch" | "payment.returnDay" | "repayment.day" | "reference.taken";
                            /** @enum {unknown} */
                            by: "api" | "machine";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getAuditSweeps: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sweeps": [
                     *         {
                     *           "id": "text",
                     *           "requestedBy": "p-handler-1",
                     *           "finishedAt": "2026-03-02T02:00:00.000Z",
                     *           "awards": 1,
                     *           "findings": 1
                     *         }
                     *       ],
                     *       "next": "WyIyMDI2LTAzLTAyVDAyOjAwOjAwLjAwMDAwMFoiXQ"
                     *     }
                     */
                    "application/json": {
                        sweeps: {
                            id: string;
                            requestedBy: string;
                            /** Format: date-time */
                            finishedAt: string;
                            awards: number;
                            findings: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    postAuditSweeps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "location": "text"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        location: string;
                    };
                };
            };
        };
    };
    getAuditSweepsById: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "kind": "sweep",
                     *       "application": null,
                     *       "requestedBy": "p-auditor-1",
                     *       "result": {
                     *         "scope": "everything",
                     *         "awards": 1,
                     *         "acts": 1,
                     *         "checks": {
                     *           "commands": 1,
                     *           "data": 1,
                     *           "law": 1,
                     *           "duties": 1,
                     *           "authority": 1,
                     *           "article18": 1,
                     *           "similar": 1,
                     *           "recognitions": 1,
                     *           "budgets": 1,
                     *           "exports": 1,
                     *           "records": 1,
                     *           "payments": 1,
                     *           "log": 1
                     *         },
                     *         "findings": [
                     *           {
                     *             "check": "commands",
                     *             "where": "A0123456789abcde",
                     *             "finding": "text"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        id: string;
                        /** @constant */
                        kind: "sweep";
                        application: null;
                        requestedBy: string;
                        result: {
                            /** @enum {unknown} */
                            scope: "everything" | "changes";
                            awards: number;
                            acts: number;
                            checks: {
                                commands: number;
                                data: number;
                                law: number;
                                duties: number;
                                authority: number;
                                article18: number;
                                similar: number;
                                recognitions: number;
                                budgets: number;
                                exports: number;
                                records: number;
                                payments: number;
                                log: number;
                            };
                            findings: {
                                /** @enum {unknown} */
                                check: "commands" | "data" | "law" | "duties" | "authority" | "article18" | "similar" | "recognitions" | "budgets" | "exports" | "records" | "payments" | "log";
                                where: string;
                                finding: string;
                            }[];
                        };
                    };
                };
            };
        };
    };
    postAuditWhatIf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    rulings?: {
                        [key: string]: string;
                    };
                    amounts?: {
                        [key: string]: number;
                    };
                    /** Format: date */
                    effectiveFrom?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "awards": 1,
                     *       "changed": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "beforeFen": 5000000,
                     *           "afterFen": 5000000,
                     *           "code": "granted"
                     *         }
                     *       ],
                     *       "byEnterprise": {
                     *         "91330105MA2AXQ001U": -1000000
                     *       },
                     *       "budgetFen": -1000000,
                     *       "unseen": [
                     *         "A13"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        awards: number;
                        changed: {
                            application: string;
                            enterprise: string;
                            beforeFen: number;
                            afterFen: number;
                            /** @enum {unknown} */
                            code: "granted" | "topped-up" | "remainder" | "needs-adoption" | "not-yet-in-force" | "day-before-first-policy" | "needs-by-reference-decision" | "needs-ruling" | "needs-amount" | "needs-proof" | "needs-place" | "needs-identity" | "needs-succession" | "policy-repealed" | "wrong-beneficiary" | "enterprise-ended" | "outside-at-recognition" | "outside-at-decision" | "too-early" | "before-effect" | "after-horizon" | "renewal" | "court-recognition" | "not-regional-brand" | "not-first-drafter" | "did-not-lead" | "revision" | "later-designation" | "not-introduced" | "introduced-too-early" | "recognised-after-arrival" | "no-longer-valid" | "cannot-stand-for" | "contradicts-number" | "recognition-barred" | "no-top-up" | "introduction-suspended" | "certificate-used" | "certificate-of-another" | "already-awarded" | "higher-level-awarded" | "place-not-awarded" | "yearly-cap-reached" | "not-next-level";
                        }[];
                        byEnterprise: {
                            [key: string]: number;
                        };
                        budgetFen: number;
                        unseen: string[];
                    };
                };
            };
        };
    };
    getBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "budgets": [
                     *         {
                     *           "fund": "brand",
                     *           "year": 2026,
                     *           "allottedFen": 5000000,
                     *           "givenFen": 5000000,
                     *           "leftFen": 5000000,
                     *           "queued": 1,
                     *           "queuedFen": 5000000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        budgets: {
                            fund: string;
                            year: number;
                            allottedFen: number;
                            givenFen: number;
                            leftFen: number;
                            queued: number;
                            queuedFen: number;
                        }[];
                    };
                };
            };
        };
    };
    postCalculator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "beneficiary": "enterprise",
                 *       "recognitions": [
                 *         {
                 *           "item": "M1",
                 *           "recognition": "mark:桥西",
                 *           "recognisedOn": "2026-03-02"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    on?: string;
                    /** @enum {unknown} */
                    beneficiary: "enterprise" | "street" | "station" | "base" | "association" | "lender";
                    /** Format: date */
                    introducedOn?: string;
                    byReference?: boolean;
                    recognitions: ({
                        /** @enum {unknown} */
                        item: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1";
                        recognition: string;
                        /** Format: date */
                        recognisedOn: string;
                        certificate?: string;
                        issuer?: string;
                        renewal?: boolean;
                        /** @enum {unknown} */
                        recognitionRoute?: "administrative" | "judicial";
                        regionalBrand?: boolean;
                        draftingRank?: number;
                        ledDrafting?: boolean;
                        revision?: boolean;
                        replaces?: string;
                        laterDesignation?: boolean;
                        jointlyHeld?: boolean;
                        /** Format: date */
                        validUntil?: string;
                        invoiceFen?: number;
                        units?: number;
                    } | {
                        /** @enum {unknown} */
                        item: "N1";
                        /** @enum {unknown} */
                        standsFor: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1";
                        recognition: string;
                        /** Format: date */
                        recognisedOn: string;
                        certificate?: string;
                        issuer?: string;
                        renewal?: boolean;
                        /** @enum {unknown} */
                        recognitionRoute?: "administrative" | "judicial";
                        regionalBrand?: boolean;
                        draftingRank?: number;
                        ledDrafting?: boolean;
                        revision?: boolean;
                        replaces?: string;
                        laterDesignation?: boolean;
                        jointlyHeld?: boolean;
                        /** Format: date */
                        validUntil?: string;
                        invoiceFen?: number;
                        units?: number;
                    })[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-03-02",
                     *       "policy": {
                     *         "version": "gongshu-brand-2018",
                     *         "kind": "draft",
                     *         "effectiveFrom": "2026-03-02",
                     *         "documentNumber": "text"
                     *       },
                     *       "totalFen": 5000000,
                     *       "notes": [
                     *         {
                     *           "zh": "text",
                     *           "en": "text"
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "amountFen": 5000000,
                     *           "explanation": {
                     *             "outcome": "grant",
                     *             "code": "granted",
                     *             "reason": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             },
                     *             "amountFen": 5000000,
                     *             "policy": {
                     *               "version": "gongshu-brand-2018",
                     *               "kind": "draft",
                     *               "effectiveFrom": "2026-03-02",
                     *               "documentNumber": "text"
                     *             },
                     *             "watch": {
                     *               "from": "2026-03-02",
                     *               "until": "2031-01-15T16:00:00.000Z"
                     *             },
                     *             "item": {
                     *               "code": "M1",
                     *               "name": {
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               }
                     *             },
                     *             "sum": {
                     *               "entitledFen": 5000000,
                     *               "countedFen": 5000000,
                     *               "roomFen": 5000000,
                     *               "dueFen": 5000000
                     *             },
                     *             "conditions": [
                     *               {
                     *                 "rule": "policyInForce",
                     *                 "name": {
                     *                   "zh": "text",
                     *                   "en": "text"
                     *                 },
                     *                 "holds": true,
                     *                 "code": "granted",
                     *                 "reason": {
                     *                   "zh": "text",
                     *                   "en": "text"
                     *                 },
                     *                 "clause": {
                     *                   "anchor": "C1",
                     *                   "place": 13,
                     *                   "from": 1,
                     *                   "to": 1,
                     *                   "quote": "text"
                     *                 },
                     *                 "facts": {},
                     *                 "stated": [
                     *                   {
                     *                     "zh": "text",
                     *                     "en": "text"
                     *                   }
                     *                 ],
                     *                 "rulings": [
                     *                   {
                     *                     "id": "C1",
                     *                     "value": "text",
                     *                     "question": {
                     *                       "zh": "text",
                     *                       "en": "text"
                     *                     },
                     *                     "answer": {
                     *                       "zh": "text",
                     *                       "en": "text"
                     *                     }
                     *                   }
                     *                 ],
                     *                 "numbers": [
                     *                   {
                     *                     "name": "targets.base",
                     *                     "label": {
                     *                       "zh": "text",
                     *                       "en": "text"
                     *                     },
                     *                     "value": 50000,
                     *                     "unit": "yuan",
                     *                     "from": "2026-03-02",
                     *                     "clause": {
                     *                       "anchor": "C1",
                     *                       "place": 13,
                     *                       "from": 1,
                     *                       "to": 1,
                     *                       "quote": "text"
                     *                     }
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "flip": [
                     *               {
                     *                 "path": "text",
                     *                 "to": true,
                     *                 "by": "applicant",
                     *                 "text": {
                     *                   "zh": "text",
                     *                   "en": "text"
                     *                 }
                     *               }
                     *             ],
                     *             "notes": [
                     *               {
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               }
                     *             ]
                     *           },
                     *           "problem": {
                     *             "code": "malformed-claim",
                     *             "at": "text",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "missing": {
                     *             "proofs": [
                     *               {
                     *                 "code": "certificate",
                     *                 "name": {
                     *                   "zh": "text",
                     *                   "en": "text"
                     *                 },
                     *                 "shows": {
                     *                   "zh": "text",
                     *                   "en": "text"
                     *                 }
                     *               }
                     *             ],
                     *             "questions": [
                     *               {
                     *                 "code": "renewal",
                     *                 "question": {
                     *                   "zh": "text",
                     *                   "en": "text"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date */
                        on: string;
                        policy: {
                            version: string;
                            /** @enum {unknown} */
                            kind: "draft" | "simulation" | "adopted" | "repealed";
                            /** Format: date */
                            effectiveFrom: string | null;
                            documentNumber: string | null;
                        };
                        totalFen: number;
                        notes: {
                            zh: string;
                            en: string;
                        }[];
                        results: {
                            amountFen: number;
                            explanation: {
                                /** @enum {unknown} */
                                outcome: "grant" | "refuse";
                                /** @enum {unknown} */
                                code: "granted" | "topped-up" | "remainder" | "needs-adoption" | "not-yet-in-force" | "day-before-first-policy" | "needs-by-reference-decision" | "needs-ruling" | "needs-amount" | "needs-proof" | "needs-place" | "needs-identity" | "needs-succession" | "policy-repealed" | "wrong-beneficiary" | "enterprise-ended" | "outside-at-recognition" | "outside-at-decision" | "too-early" | "before-effect" | "after-horizon" | "renewal" | "court-recognition" | "not-regional-brand" | "not-first-drafter" | "did-not-lead" | "revision" | "later-designation" | "not-introduced" | "introduced-too-early" | "recognised-after-arrival" | "no-longer-valid" | "cannot-stand-for" | "contradicts-number" | "recognition-barred" | "no-top-up" | "introduction-suspended" | "certificate-used" | "certificate-of-another" | "already-awarded" | "higher-level-awarded" | "place-not-awarded" | "yearly-cap-reached" | "not-next-level";
                                reason: {
                                    zh: string;
                                    en: string;
                                };
                                amountFen: number;
                                policy: {
                                    version: string;
                                    /** @enum {unknown} */
                                    kind: "draft" | "simulation" | "adopted" | "repealed";
                                    /** Format: date */
                                    effectiveFrom: string | null;
                                    documentNumber: string | null;
                                };
                                watch: {
                                    /** Format: date */
                                    from: string;
                                    until: string;
                                } | null;
                                item: {
                                    /** @enum {unknown} */
                                    code: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                                sum: {
                                    entitledFen: number | null;
                                    countedFen: number;
                                    roomFen: number | null;
                                    dueFen: number;
                                };
                                conditions: {
                                    /** @enum {unknown} */
                                    rule: "policyInForce" | "knownItem" | "identity" | "beneficiary" | "exists" | "inheritance" | "insideDistrict" | "inTime" | "firstRecognition" | "recognition" | "introduced" | "certificate" | "answered" | "proven" | "onceOnly";
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    holds: boolean | null;
                                    /** @enum {unknown} */
                                    code: "granted" | "topped-up" | "remainder" | "needs-adoption" | "not-yet-in-force" | "day-before-first-policy" | "needs-by-reference-decision" | "needs-ruling" | "needs-amount" | "needs-proof" | "needs-place" | "needs-identity" | "needs-succession" | "policy-repealed" | "wrong-beneficiary" | "enterprise-ended" | "outside-at-recognition" | "outside-at-decision" | "too-early" | "before-effect" | "after-horizon" | "renewal" | "court-recognition" | "not-regional-brand" | "not-first-drafter" | "did-not-lead" | "revision" | "later-designation" | "not-introduced" | "introduced-too-early" | "recognised-after-arrival" | "no-longer-valid" | "cannot-stand-for" | "contradicts-number" | "recognition-barred" | "no-top-up" | "introduction-suspended" | "certificate-used" | "certificate-of-another" | "already-awarded" | "higher-level-awarded" | "place-not-awarded" | "yearly-cap-reached" | "not-next-level" | null;
                                    reason: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                    clause: {
                                        anchor: string;
                                        place: number | ("notice" | "title");
                                        from: number;
                                        to: number;
                                        quote: string;
                                    } | null;
                                    facts: {
                                        [key: string]: unknown;
                                    };
                                    stated: {
                                        zh: string;
                                        en: string;
                                    }[];
                                    rulings: {
                                        id: string;
                                        value: string;
                                        question: {
                                            zh: string;
                                            en: string;
                                        };
                                        answer: {
                                            zh: string;
                                            en: string;
                                        };
                                    }[];
                                    numbers: {
                                        /** @enum {unknown} */
                                        name: "targets.base" | "award.cityTitle" | "introduction.first" | "recognition.first" | "targets.horizon" | "award.industryStandard" | "award.internationalStandard" | "award.localStandard" | "award.madridRegistration" | "award.markOrRegionalBrand" | "award.nationalStandard" | "award.pinzibiaoCertification" | "award.pinzibiaoStandard" | "award.pledgeSubsidy" | "award.provincialTitle" | "recognition.referenceYearEnds" | "watch.length" | "acceptance.due" | "approval.due" | "cap.budget" | "cap.perEnterpriseAndYear" | "clawback.due" | "consent.due" | "correction.due" | "correction.reminder" | "defence.due" | "department.due" | "department.escalated" | "department.reminder" | "ended.due" | "group.due" | "group.threshold" | "notice.closed" | "payment.due" | "payment.persons" | "proposal.due" | "relocation.due" | "repayment.due" | "review.due" | "targets.contractKeepers" | "targets.creditModels" | "targets.famousBrands" | "targets.pinzibiaoStandards" | "targets.standards" | "targets.tradeNames" | "targets.validMarks" | "targets.wellKnownMarks";
                                        label: {
                                            zh: string;
                                            en: string;
                                        };
                                        value: number | string | null;
                                        /** @enum {unknown} */
                                        unit: "yuan" | "fen" | "months" | "workingDays" | "days" | "day" | "count" | "percent";
                                        /** Format: date */
                                        from: string;
                                        clause: {
                                            anchor: string;
                                            place: number | ("notice" | "title");
                                            from: number;
                                            to: number;
                                            quote: string;
                                        } | null;
                                    }[];
                                }[];
                                flip: {
                                    path: string;
                                    to: unknown;
                                    /** @enum {unknown} */
                                    by: "applicant" | "office" | "nobody";
                                    text: {
                                        zh: string;
                                        en: string;
                                    };
                                }[] | null;
                                notes: {
                                    zh: string;
                                    en: string;
                                }[];
                            } | null;
                            problem: {
                                /** @enum {unknown} */
                                code: "malformed-claim" | "unknown-item" | "malformed-code" | "wrong-check-digit" | "impossible-date" | "recognised-in-future" | "wrong-subject" | "unknown-member" | "duplicate-id" | "on-record" | "entered-twice" | "nothing-entered" | "out-of-order" | "unwanted-sign" | "needs-identity" | "contradicts-number" | "wrong-unit" | "wrong-amount" | "wrong-year" | "not-yet" | "circular-merger" | "merged-already" | "merged-heir" | "no-open-merger" | "unknown-policy" | "day-before-first-policy" | "adopted-already" | "no-document" | "one-person" | "not-of-the-office" | "no-reason" | "unknown-ruling" | "unknown-ruling-value" | "retroactive";
                                at: string;
                                zh: string;
                                en: string;
                            } | null;
                            missing: {
                                proofs: {
                                    /** @enum {unknown} */
                                    code: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    shows: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                questions: {
                                    /** @enum {unknown} */
                                    code: "renewal" | "recognitionRoute" | "regionalBrand" | "draftingRank" | "revision" | "laterDesignation" | "jointlyHeld" | "invoiceFen" | "units";
                                    question: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                            };
                        }[];
                    };
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                language?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    getCalendarBySecret: {
        parameters: {
            query?: {
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    getCalendarAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "since": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: date-time */
                        since: string | null;
                    };
                };
            };
        };
    };
    putCalendarAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "https://example.com/gongshu"
                     *     }
                     */
                    "application/json": {
                        address: string;
                    };
                };
            };
        };
    };
    deleteCalendarAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "states": [
                     *         {
                     *           "code": "C1",
                     *           "zh": "text",
                     *           "en": "text",
                     *           "station": {
                     *             "code": "C1",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "milestone": {
                     *             "code": "acceptance",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "waitsFor": [
                     *             {
                     *               "code": "C1",
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           ],
                     *           "source": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           }
                     *         }
                     *       ],
                     *       "roads": {
                     *         "life": [
                     *           {
                     *             "code": "acceptance",
                     *             "zh": "text",
                     *             "en": "text"
                     *           }
                     *         ],
                     *         "demand": [
                     *           {
                     *             "code": "acceptance",
                     *             "zh": "text",
                     *             "en": "text"
                     *           }
                     *         ]
                     *       },
                     *       "units": [
                     *         {
                     *           "code": "C1",
                     *           "zh": "text",
                     *           "en": "text",
                     *           "kind": "department",
                     *           "untilDay": "2026-03-02"
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "code": "C1",
                     *           "zh": "text",
                     *           "en": "text",
                     *           "who": [
                     *             {
                     *               "code": "C1",
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           ],
                     *           "recognitionKinds": [
                     *             {
                     *               "code": "C1",
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           ],
                     *           "proofs": [
                     *             {
                     *               "code": "C1",
                     *               "zh": "text",
                     *               "en": "text",
                     *               "shows": {
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               }
                     *             }
                     *           ],
                     *           "demands": [
                     *             {
                     *               "code": "C1",
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           ],
                     *           "questions": [
                     *             {
                     *               "code": "C1",
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           ],
                     *           "amountFen": 5000000,
                     *           "clause": {
                     *             "anchor": "text",
                     *             "quote": "text"
                     *           },
                     *           "schema": {
                     *             "type": "object"
                     *           }
                     *         }
                     *       ],
                     *       "deadlines": [
                     *         {
                     *           "code": "C1",
                     *           "zh": "text",
                     *           "en": "text",
                     *           "count": 1,
                     *           "unit": "text"
                     *         }
                     *       ],
                     *       "clauses": [
                     *         {
                     *           "code": "C1",
                     *           "place": "text",
                     *           "quote": "text"
                     *         }
                     *       ],
                     *       "lists": [
                     *         {
                     *           "name": "text",
                     *           "codes": [
                     *             {
                     *               "code": "C1",
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        states: {
                            code: string;
                            zh: string;
                            en: string;
                            station: {
                                code: string;
                                zh: string;
                                en: string;
                            };
                            milestone: {
                                /** @enum {unknown} */
                                code: "acceptance" | "verification" | "decision" | "notice" | "payment" | "watch" | "closed" | "demandNotice" | "demandDecision" | "repayment" | "demandClosed" | "ended";
                                zh: string;
                                en: string;
                            };
                            waitsFor: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            source: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        roads: {
                            life: {
                                /** @enum {unknown} */
                                code: "acceptance" | "verification" | "decision" | "notice" | "payment" | "watch" | "closed" | "demandNotice" | "demandDecision" | "repayment" | "demandClosed" | "ended";
                                zh: string;
                                en: string;
                            }[];
                            demand: {
                                /** @enum {unknown} */
                                code: "acceptance" | "verification" | "decision" | "notice" | "payment" | "watch" | "closed" | "demandNotice" | "demandDecision" | "repayment" | "demandClosed" | "ended";
                                zh: string;
                                en: string;
                            }[];
                        };
                        units: {
                            code: string;
                            zh: string;
                            en: string;
                            /** @enum {unknown} */
                            kind: "department" | "street" | "park";
                            /** Format: date */
                            untilDay: string | null;
                        }[];
                        items: {
                            code: string;
                            zh: string;
                            en: string;
                            who: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            recognitionKinds: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            proofs: {
                                code: string;
                                zh: string;
                                en: string;
                                shows: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            demands: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            questions: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                            amountFen: number | null;
                            clause: {
                                anchor: string;
                                quote: string;
                            };
                            schema: {
                                [key: string]: unknown;
                            };
                        }[];
                        deadlines: {
                            code: string;
                            zh: string;
                            en: string;
                            count: number | null;
                            unit: string | null;
                        }[];
                        clauses: {
                            code: string;
                            place: string;
                            quote: string;
                        }[];
                        lists: {
                            name: string;
                            codes: {
                                code: string;
                                zh: string;
                                en: string;
                            }[];
                        }[];
                    };
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getClocks: {
        parameters: {
            query?: {
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "since": "2026-03-02",
                     *       "at": "2026-03-02T02:00:00.000Z",
                     *       "parties": [
                     *         {
                     *           "party": "applicant",
                     *           "days": 4.5,
                     *           "ended": 1,
                     *           "open": 1,
                     *           "p50": 4.5,
                     *           "p90": 4.5
                     *         }
                     *       ],
                     *       "departments": [
                     *         {
                     *           "unit": "market",
                     *           "days": 4.5,
                     *           "ended": 1,
                     *           "open": 1,
                     *           "p50": 4.5,
                     *           "p90": 4.5
                     *         }
                     *       ],
                     *       "stages": [
                     *         {
                     *           "item": "M1",
                     *           "state": "draft",
                     *           "name": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "ended": 1,
                     *           "open": 1,
                     *           "p50": 4.5,
                     *           "p90": 4.5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date */
                        since: string;
                        /** Format: date-time */
                        at: string;
                        parties: {
                            /** @enum {unknown} */
                            party: "applicant" | "enterprise" | "department" | "office" | "group" | "finance" | "court" | "clock" | "system";
                            days: number;
                            ended: number;
                            open: number;
                            p50: number | null;
                            p90: number | null;
                        }[];
                        departments: {
                            unit: string;
                            days: number;
                            ended: number;
                            open: number;
                            p50: number | null;
                            p90: number | null;
                        }[];
                        stages: {
                            /** @enum {unknown} */
                            item: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                            name: {
                                zh: string;
                                en: string;
                            };
                            ended: number;
                            open: number;
                            p50: number | null;
                            p90: number | null;
                        }[];
                    };
                };
            };
        };
    };
    getCommandsById: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "commandId": "0123456789abcdef0123456789abcdef",
                     *       "application": "A0123456789abcde",
                     *       "outcome": "accepted"
                     *     }
                     */
                    "application/json": {
                        commandId: string;
                        application: string;
                        /** @enum {unknown} */
                        outcome: "accepted" | "refused" | "pending";
                        seq?: number;
                        /** @enum {unknown} */
                        state?: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                        refusal?: {
                            /** @enum {unknown} */
                            code: "state.notAccepting" | "version.changed" | "sender.notEntitled" | "payload.invalid" | "message.unsigned" | "message.unknownKey" | "message.notAsSigned" | "message.expired" | "origin.unknown" | "role.notHeld" | "unit.ended" | "sender.unknown" | "duty.alreadyHeld" | "interest.declared" | "interest.known" | "objection.ownApproval" | "delegation.notInForce" | "administrator.decidesNothing" | "enterprise.notYours" | "claim.otherEnterprise" | "unit.notAsked" | "unit.isApplicant" | "unit.another" | "proof.notRouted" | "unit.nothingLate" | "similar.unanswered" | "similar.notAsked" | "replacement.unanswered" | "replacement.notDeclared" | "policy.notCompared" | "policy.unknownVersion" | "award.aboveHighest" | "objection.byParty" | "objection.stillOpen" | "objection.exhausted" | "objection.notOpen" | "relocation.afterWatch" | "relocation.beforeWatch" | "relocation.planPassed" | "relocation.notYetEffective" | "relocation.noDeparture" | "enterprise.ended" | "enterprise.notEnded" | "payment.underWay" | "clawback.fullNeedsInstrument" | "writeOff.officeFirst" | "writeOff.groupSecond" | "clawback.tooMuch" | "clawback.reduceOnly" | "clawback.barred" | "clawback.nothingToClaim" | "repayment.tooMuch" | "withdrawal.afterPayment" | "payment.future" | "payment.beforeOrder" | "payment.otherAmount" | "payment.notExported" | "payment.notLate" | "payment.stillOrdered" | "payment.notPaid" | "payment.returnTooMuch" | "payment.returnDay" | "repayment.day" | "reference.taken";
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                        } | null;
                    };
                };
            };
        };
    };
    postDocuments: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "kind": "pdf",
                     *       "size": 1,
                     *       "scan": "clean",
                     *       "name": "text",
                     *       "uploadedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        sha256: string;
                        /** @enum {unknown} */
                        kind: "pdf" | "png" | "jpeg" | "ofd" | "docx" | "xlsx";
                        size: number;
                        /** @enum {unknown} */
                        scan: "clean" | "none";
                        name: string | null;
                        /** Format: date-time */
                        uploadedAt: string;
                    };
                };
            };
        };
    };
    getDocumentsBySha256: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "drafts": [
                     *         {
                     *           "id": "text",
                     *           "version": 1,
                     *           "content": {
                     *             "claim": {
                     *               "item": "C1"
                     *             },
                     *             "documents": []
                     *           },
                     *           "submittedAs": "text",
                     *           "updatedAt": "2026-03-02T02:00:00.000Z",
                     *           "files": [
                     *             {
                     *               "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *               "name": "text",
                     *               "kind": "pdf",
                     *               "bytes": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        drafts: {
                            id: string;
                            version: number;
                            content: {
                                [key: string]: unknown;
                            };
                            submittedAs: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            files: {
                                sha256: string;
                                name: string | null;
                                /** @enum {unknown} */
                                kind: "pdf" | "png" | "jpeg" | "ofd" | "docx" | "xlsx";
                                bytes: number;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    postDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "claim": {
                 *         "item": "C1"
                 *       }
                 *     }
                 */
                "application/json": {
                    claim?: {
                        item?: string | number | boolean | null;
                        enterprise?: string | number | boolean | null;
                        recognition?: string | number | boolean | null;
                        recognisedOn?: string | number | boolean | null;
                        certificate?: string | number | boolean | null;
                        issuer?: string | number | boolean | null;
                        renewal?: string | number | boolean | null;
                        recognitionRoute?: string | number | boolean | null;
                        regionalBrand?: string | number | boolean | null;
                        draftingRank?: string | number | boolean | null;
                        ledDrafting?: string | number | boolean | null;
                        revision?: string | number | boolean | null;
                        replaces?: string | number | boolean | null;
                        laterDesignation?: string | number | boolean | null;
                        jointlyHeld?: string | number | boolean | null;
                        validUntil?: string | number | boolean | null;
                        invoiceFen?: string | number | boolean | null;
                        units?: string | number | boolean | null;
                        standsFor?: string | number | boolean | null;
                    };
                    documents?: {
                        sha256: string;
                        proof: string;
                    }[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "version": 1,
                     *       "content": {
                     *         "claim": {
                     *           "item": "C1"
                     *         },
                     *         "documents": []
                     *       },
                     *       "submittedAs": "text",
                     *       "updatedAt": "2026-03-02T02:00:00.000Z",
                     *       "missing": {
                     *         "proofs": [
                     *           {
                     *             "code": "certificate",
                     *             "name": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             },
                     *             "shows": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           }
                     *         ],
                     *         "questions": [
                     *           {
                     *             "code": "renewal",
                     *             "question": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        content: {
                            [key: string]: unknown;
                        };
                        submittedAs: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        missing: {
                            proofs: {
                                /** @enum {unknown} */
                                code: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                shows: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            questions: {
                                /** @enum {unknown} */
                                code: "renewal" | "recognitionRoute" | "regionalBrand" | "draftingRank" | "revision" | "laterDesignation" | "jointlyHeld" | "invoiceFen" | "units";
                                question: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
    };
    getDraftsById: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "version": 1,
                     *       "content": {
                     *         "claim": {
                     *           "item": "C1"
                     *         },
                     *         "documents": []
                     *       },
                     *       "submittedAs": "text",
                     *       "updatedAt": "2026-03-02T02:00:00.000Z",
                     *       "missing": {
                     *         "proofs": [
                     *           {
                     *             "code": "certificate",
                     *             "name": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             },
                     *             "shows": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           }
                     *         ],
                     *         "questions": [
                     *           {
                     *             "code": "renewal",
                     *             "question": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        content: {
                            [key: string]: unknown;
                        };
                        submittedAs: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        missing: {
                            proofs: {
                                /** @enum {unknown} */
                                code: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                shows: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            questions: {
                                /** @enum {unknown} */
                                code: "renewal" | "recognitionRoute" | "regionalBrand" | "draftingRank" | "revision" | "laterDesignation" | "jointlyHeld" | "invoiceFen" | "units";
                                question: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
    };
    deleteDraftsById: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchDraftsById: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "claim": {
                 *         "item": "C1"
                 *       }
                 *     }
                 */
                "application/json": {
                    claim?: {
                        item?: string | number | boolean | null;
                        enterprise?: string | number | boolean | null;
                        recognition?: string | number | boolean | null;
                        recognisedOn?: string | number | boolean | null;
                        certificate?: string | number | boolean | null;
                        issuer?: string | number | boolean | null;
                        renewal?: string | number | boolean | null;
                        recognitionRoute?: string | number | boolean | null;
                        regionalBrand?: string | number | boolean | null;
                        draftingRank?: string | number | boolean | null;
                        ledDrafting?: string | number | boolean | null;
                        revision?: string | number | boolean | null;
                        replaces?: string | number | boolean | null;
                        laterDesignation?: string | number | boolean | null;
                        jointlyHeld?: string | number | boolean | null;
                        validUntil?: string | number | boolean | null;
                        invoiceFen?: string | number | boolean | null;
                        units?: string | number | boolean | null;
                        standsFor?: string | number | boolean | null;
                    };
                    documents?: {
                        sha256: string;
                        proof: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "version": 1,
                     *       "content": {
                     *         "claim": {
                     *           "item": "C1"
                     *         },
                     *         "documents": []
                     *       },
                     *       "submittedAs": "text",
                     *       "updatedAt": "2026-03-02T02:00:00.000Z",
                     *       "missing": {
                     *         "proofs": [
                     *           {
                     *             "code": "certificate",
                     *             "name": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             },
                     *             "shows": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           }
                     *         ],
                     *         "questions": [
                     *           {
                     *             "code": "renewal",
                     *             "question": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                        content: {
                            [key: string]: unknown;
                        };
                        submittedAs: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        missing: {
                            proofs: {
                                /** @enum {unknown} */
                                code: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                shows: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            questions: {
                                /** @enum {unknown} */
                                code: "renewal" | "recognitionRoute" | "regionalBrand" | "draftingRank" | "revision" | "laterDesignation" | "jointlyHeld" | "invoiceFen" | "units";
                                question: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
    };
    getEnterprisesByCodeBankAccount: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bank": "102331000000",
                     *       "holder": "样例有限公司",
                     *       "number": "00000000000000001"
                     *     }
                     */
                    "application/json": {
                        bank: string;
                        holder: string;
                        number: string;
                    };
                };
            };
        };
    };
    putEnterprisesByCodeBankAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bank": "102331000000",
                 *       "holder": "样例有限公司",
                 *       "number": "00000000000000001"
                 *     }
                 */
                "application/json": {
                    bank: string;
                    holder: string;
                    number: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bank": "102331000000",
                     *       "holder": "样例有限公司",
                     *       "number": "00000000000000001"
                     *     }
                     */
                    "application/json": {
                        bank: string;
                        holder: string;
                        number: string;
                    };
                };
            };
        };
    };
    postEnterprisesByCodeRegistryEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "SAMR-2026-000001",
                 *       "kind": "addressChange",
                 *       "effectiveOn": "2026-03-02",
                 *       "address": "江南大道3号",
                 *       "district": "滨江区"
                 *     }
                 */
                "application/json": {
                    id: string;
                    /** @enum {unknown} */
                    kind: "addressChange" | "dissolution" | "bankruptcy" | "merger";
                    /** Format: date */
                    effectiveOn: string;
                    address?: string;
                    district?: string;
                    street?: string;
                    successor?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event": "text",
                     *       "outcome": "new",
                     *       "awards": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "outcome": "reported",
                     *           "code": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        event: string;
                        /** @enum {unknown} */
                        outcome: "new" | "known";
                        awards: {
                            application: string;
                            /** @enum {unknown} */
                            outcome: "reported" | "refused" | "pending";
                            code: string | null;
                        }[];
                    };
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event": "text",
                     *       "outcome": "new",
                     *       "awards": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "outcome": "reported",
                     *           "code": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        event: string;
                        /** @enum {unknown} */
                        outcome: "new" | "known";
                        awards: {
                            application: string;
                            /** @enum {unknown} */
                            outcome: "reported" | "refused" | "pending";
                            code: string | null;
                        }[];
                    };
                };
            };
        };
    };
    getHealthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "live"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "live";
                    };
                };
            };
        };
    };
    getHealthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "checks": {}
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        status: "ready" | "attention" | "not ready";
                        checks: {
                            [key: string]: string | null;
                        };
                    };
                };
            };
        };
    };
    getLettersByHash: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hash": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "kind": "receipt",
                     *       "title": {
                     *         "zh": "text",
                     *         "en": "text"
                     *       },
                     *       "day": "2026-03-02",
                     *       "office": {
                     *         "zh": "text",
                     *         "en": "text"
                     *       },
                     *       "system": {
                     *         "zh": "text",
                     *         "en": "text"
                     *       },
                     *       "issuedAt": "2026-03-02T02:00:00.000Z",
                     *       "isFile": true,
                     *       "files": {
                     *         "zh": "0000000000000000000000000000000000000000000000000000000000000000",
                     *         "en": "0000000000000000000000000000000000000000000000000000000000000000"
                     *       }
                     *     }
                     */
                    "application/json": {
                        hash: string;
                        /** @enum {unknown} */
                        kind: "receipt" | "correction" | "decision" | "demandNotice" | "demandDecision" | "release";
                        title: {
                            zh: string;
                            en: string;
                        };
                        /** Format: date */
                        day: string;
                        office: {
                            zh: string;
                            en: string;
                        };
                        system: {
                            zh: string;
                            en: string;
                        };
                        /** Format: date-time */
                        issuedAt: string;
                        isFile: boolean;
                        files: {
                            zh: string | null;
                            en: string | null;
                        };
                    };
                };
            };
        };
    };
    getNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "notices": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "now": "2026-03-02T02:00:00.000Z",
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "enterpriseName": "text",
                     *           "item": "text",
                     *           "recognition": "text",
                     *           "amountFen": 5000000,
                     *           "publishedAt": "2026-03-02T02:00:00.000Z",
                     *           "closesAt": "2026-03-02T02:00:00.000Z",
                     *           "contested": false,
                     *           "hash": "0000000000000000000000000000000000000000000000000000000000000000"
                     *         }
                     *       ],
                     *       "hash": "0000000000000000000000000000000000000000000000000000000000000000"
                     *     }
                     */
                    "application/json": {
                        notices: {
                            application: string;
                            /** Format: date-time */
                            now: string;
                            enterprise: string;
                            enterpriseName: string;
                            item: string;
                            recognition: string;
                            amountFen: number;
                            /** Format: date-time */
                            publishedAt: string;
                            /** Format: date-time */
                            closesAt: string;
                            contested: boolean;
                            hash: string;
                        }[];
                        hash: string;
                    };
                };
            };
        };
    };
    postNoticesByIdObjections: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasons": "材料齐全 / as the file shows"
                 *     }
                 */
                "application/json": {
                    reasons: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "commandId": "0123456789abcdef0123456789abcdef",
                     *       "application": "A0123456789abcde",
                     *       "outcome": "accepted"
                     *     }
                     */
                    "application/json": {
                        commandId: string;
                        application: string;
                        /** @constant */
                        outcome: "accepted";
                    };
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "commandId": "0123456789abcdef0123456789abcdef",
                     *       "application": "A0123456789abcde",
                     *       "outcome": "pending",
                     *       "location": "/api/commands/0123456789abcdef0123456789abcdef"
                     *     }
                     */
                    "application/json": {
                        commandId: string;
                        application: string;
                        /** @constant */
                        outcome: "pending";
                        location: string;
                    };
                };
            };
        };
    };
    getNotifications: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "notifications": [
                     *         {
                     *           "id": "1042.3.A0123456789abcde",
                     *           "application": "A0123456789abcde",
                     *           "type": "application.submit",
                     *           "task": "accept",
                     *           "text": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "at": "2026-03-02T02:00:00.000Z",
                     *           "firm": "text",
                     *           "item": {
                     *             "code": "M1",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "thing": "text",
                     *           "happened": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "why": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "state": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "amount": {
                     *             "label": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             },
                     *             "fen": 5000000
                     *           },
                     *           "next": {
                     *             "words": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             },
                     *             "due": "2026-03-02T02:00:00.000Z",
                     *             "isYours": true
                     *           },
                     *           "from": {
                     *             "system": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             },
                     *             "office": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           },
                     *           "path": "text",
                     *           "isNew": true
                     *         }
                     *       ],
                     *       "next": "1042.3.A0123456789abcde"
                     *     }
                     */
                    "application/json": {
                        notifications: {
                            id: string;
                            application: string;
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payment.fail" | "payee.confirm" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "policy.compare" | "policy.move" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff" | "departments.routed" | "assessment.completed" | "funds.committed" | "funds.exhausted" | "budget.released" | "entitlement.changed" | "enterprise.ended" | "calendar.published" | "clawback.assessed" | "policy.compared" | "acceptance.due" | "correction.reminder" | "correction.due" | "department.reminder" | "department.due" | "department.escalated" | "proposal.due" | "approval.due" | "group.due" | "notice.closed" | "payment.due" | "consent.due" | "relocation.due" | "watch.elapsed" | "defence.due" | "clawback.due" | "repayment.due" | "review.due" | "ended.due" | "signal.unreadable" | "remark.sent";
                            /** @enum {unknown} */
                            task: "accept" | "correct" | "verify" | "propose" | "approve" | "decideForGroup" | "requestReview" | "notice" | "answerObjection" | "pay" | "provideBudget" | "correctAccount" | "decideLate" | "watch" | "decideConsent" | "reviewRelocation" | "respond" | "decideClawback" | "repay" | "recover" | "decideWriteOff" | "decideEnded" | null;
                            text: {
                                zh: string;
                                en: string;
                            };
                            /** Format: date-time */
                            at: string;
                            firm: string;
                            item: {
                                /** @enum {unknown} */
                                code: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                                zh: string;
                                en: string;
                            };
                            thing: string;
                            happened: {
                                zh: string;
                                en: string;
                            };
                            why: {
                                zh: string;
                                en: string;
                            } | null;
                            state: {
                                zh: string;
                                en: string;
                            };
                            amount: {
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                fen: number | null;
                            };
                            next: {
                                words: {
                                    zh: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                due: string | null;
                                isYours: boolean;
                            };
                            from: {
                                system: {
                                    zh: string;
                                    en: string;
                                };
                                office: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            path: string;
                            isNew: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    postNotificationsAddressConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "K7QX2-9MTRD"
                 *     }
                 */
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "zh",
                     *       "email": true,
                     *       "digest": true,
                     *       "address": "sample@example.com",
                     *       "addressIsConfirmed": true,
                     *       "confirmedAddress": "sample@example.com",
                     *       "confirmation": {
                     *         "letter": "underWay",
                     *         "until": "2026-03-02T02:00:00.000Z",
                     *         "triesLeft": 1
                     *       },
                     *       "emailIsSent": true,
                     *       "webhook": "https://example.com/gongshu"
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        language: "zh" | "en";
                        email: boolean;
                        digest: boolean;
                        address: string | null;
                        addressIsConfirmed: boolean;
                        confirmedAddress: string | null;
                        confirmation: {
                            /** @enum {unknown} */
                            letter: "underWay" | "sent" | "notDelivered";
                            /** Format: date-time */
                            until: string | null;
                            triesLeft: number;
                        } | null;
                        emailIsSent: boolean;
                        webhook: string | null;
                    };
                };
            };
        };
    };
    postNotificationsAddressSendCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "zh",
                     *       "email": true,
                     *       "digest": true,
                     *       "address": "sample@example.com",
                     *       "addressIsConfirmed": true,
                     *       "confirmedAddress": "sample@example.com",
                     *       "confirmation": {
                     *         "letter": "underWay",
                     *         "until": "2026-03-02T02:00:00.000Z",
                     *         "triesLeft": 1
                     *       },
                     *       "emailIsSent": true,
                     *       "webhook": "https://example.com/gongshu"
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        language: "zh" | "en";
                        email: boolean;
                        digest: boolean;
                        address: string | null;
                        addressIsConfirmed: boolean;
                        confirmedAddress: string | null;
                        confirmation: {
                            /** @enum {unknown} */
                            letter: "underWay" | "sent" | "notDelivered";
                            /** Format: date-time */
                            until: string | null;
                            triesLeft: number;
                        } | null;
                        emailIsSent: boolean;
                        webhook: string | null;
                    };
                };
            };
        };
    };
    getNotificationsChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "zh",
                     *       "email": true,
                     *       "digest": true,
                     *       "address": "sample@example.com",
                     *       "addressIsConfirmed": true,
                     *       "confirmedAddress": "sample@example.com",
                     *       "confirmation": {
                     *         "letter": "underWay",
                     *         "until": "2026-03-02T02:00:00.000Z",
                     *         "triesLeft": 1
                     *       },
                     *       "emailIsSent": true,
                     *       "webhook": "https://example.com/gongshu"
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        language: "zh" | "en";
                        email: boolean;
                        digest: boolean;
                        address: string | null;
                        addressIsConfirmed: boolean;
                        confirmedAddress: string | null;
                        confirmation: {
                            /** @enum {unknown} */
                            letter: "underWay" | "sent" | "notDelivered";
                            /** Format: date-time */
                            until: string | null;
                            triesLeft: number;
                        } | null;
                        emailIsSent: boolean;
                        webhook: string | null;
                    };
                };
            };
        };
    };
    putNotificationsChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "zh",
                 *       "email": true,
                 *       "address": "sample@example.com"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    language: "zh" | "en";
                    email: boolean;
                    digest?: boolean;
                    address: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "zh",
                     *       "email": true,
                     *       "digest": true,
                     *       "address": "sample@example.com",
                     *       "addressIsConfirmed": true,
                     *       "confirmedAddress": "sample@example.com",
                     *       "confirmation": {
                     *         "letter": "underWay",
                     *         "until": "2026-03-02T02:00:00.000Z",
                     *         "triesLeft": 1
                     *       },
                     *       "emailIsSent": true,
                     *       "webhook": "https://example.com/gongshu"
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        language: "zh" | "en";
                        email: boolean;
                        digest: boolean;
                        address: string | null;
                        addressIsConfirmed: boolean;
                        confirmedAddress: string | null;
                        confirmation: {
                            /** @enum {unknown} */
                            letter: "underWay" | "sent" | "notDelivered";
                            /** Format: date-time */
                            until: string | null;
                            triesLeft: number;
                        } | null;
                        emailIsSent: boolean;
                        webhook: string | null;
                    };
                };
            };
        };
    };
    postNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "1042.3.A0123456789abcde"
                 *     }
                 */
                "application/json": {
                    until: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putNotificationsWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://example.com/gongshu"
                 *     }
                 */
                "application/json": {
                    url: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://example.com/gongshu",
                     *       "secret": "whsec_..."
                     *     }
                     */
                    "application/json": {
                        url: string;
                        secret: string;
                    };
                };
            };
        };
    };
    deleteNotificationsWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getObjections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "objections": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "firm": "text",
                     *           "item": {
                     *             "code": "M1",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "shownName": "text",
                     *           "notice": 1,
                     *           "number": 1,
                     *           "words": "text",
                     *           "at": "2026-03-02T02:00:00.000Z",
                     *           "state": "open",
                     *           "stateName": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "reply": "text",
                     *           "repliedAt": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        objections: {
                            application: string;
                            firm: string;
                            item: {
                                /** @enum {unknown} */
                                code: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                                zh: string;
                                en: string;
                            };
                            shownName: string;
                            notice: number;
                            number: number;
                            words: string;
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            state: "open" | "upheld" | "dismissed";
                            stateName: {
                                zh: string;
                                en: string;
                            };
                            reply: string | null;
                            /** Format: date-time */
                            repliedAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    getPaymentsExports: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exports": [
                     *         {
                     *           "id": "text",
                     *           "at": "2026-03-02T02:00:00.000Z",
                     *           "person": "text",
                     *           "digest": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "needsRelease": true,
                     *           "orders": 1,
                     *           "amountFen": 5000000
                     *         }
                     *       ],
                     *       "next": "text",
                     *       "count": 1,
                     *       "isMore": true,
                     *       "amountFen": 5000000
                     *     }
                     */
                    "application/json": {
                        exports: {
                            id: string;
                            /** Format: date-time */
                            at: string;
                            person: string;
                            digest: string;
                            needsRelease: boolean;
                            orders: number;
                            amountFen: number;
                        }[];
                        next: string | null;
                        count: number;
                        isMore: boolean;
                        amountFen: number | null;
                    };
                };
            };
        };
    };
    postPaymentsExports: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    orders?: string[];
                    again?: {
                        reasons: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "digest": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "count": 1,
                     *       "totalFen": 5000000,
                     *       "needsRelease": true,
                     *       "orders": [
                     *         {
                     *           "order": "A0123456789abcde-1",
                     *           "application": "A0123456789abcde",
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "amountFen": 5000000
                     *         }
                     *       ],
                     *       "held": [
                     *         {
                     *           "order": "A0123456789abcde-1",
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "name": "text",
                     *           "holder": "text",
                     *           "because": "otherHolder",
                     *           "account": "0000000000000000000000000000000000000000000000000000000000000000"
                     *         }
                     *       ],
                     *       "ended": [
                     *         {
                     *           "order": "A0123456789abcde-1",
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "name": "text",
                     *           "kind": "dissolution",
                     *           "effectiveOn": "2026-03-02",
                     *           "isDecided": true
                     *         }
                     *       ],
                     *       "unanswered": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "seq": 3,
                     *           "type": "application.submit",
                     *           "person": "p-handler-1"
                     *         }
                     *       ],
                     *       "file": "text"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        digest: string;
                        count: number;
                        totalFen: number;
                        needsRelease: boolean;
                        orders: {
                            order: string;
                            application: string;
                            enterprise: string;
                            amountFen: number;
                        }[];
                        held: {
                            order: string;
                            enterprise: string;
                            name: string;
                            holder: string;
                            /** @enum {unknown} */
                            because: "otherHolder" | "changedAfterApproval";
                            account: string;
                        }[];
                        ended: {
                            order: string;
                            enterprise: string;
                            name: string;
                            /** @enum {unknown} */
                            kind: "dissolution" | "bankruptcy" | "merger";
                            /** Format: date */
                            effectiveOn: string;
                            isDecided: boolean;
                        }[];
                        unanswered: {
                            application: string;
                            seq: number;
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payment.fail" | "payee.confirm" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "policy.compare" | "policy.move" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff" | "departments.routed" | "assessment.completed" | "funds.committed" | "funds.exhausted" | "budget.released" | "entitlement.changed" | "enterprise.ended" | "calendar.published" | "clawback.assessed" | "policy.compared" | "acceptance.due" | "correction.reminder" | "correction.due" | "department.reminder" | "department.due" | "department.escalated" | "proposal.due" | "approval.due" | "group.due" | "notice.closed" | "payment.due" | "consent.due" | "relocation.due" | "watch.elapsed" | "defence.due" | "clawback.due" | "repayment.due" | "review.due" | "ended.due" | "signal.unreadable";
                            person: string;
                        }[];
                        file: string;
                    };
                };
            };
        };
    };
    getPaymentsExportsById: {
        parameters: {
            query?: {
                format?: "csv" | "pain.001";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/xml": string;
                };
            };
        };
    };
    postPaymentsExportsByIdRelease: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "digest": "0000000000000000000000000000000000000000000000000000000000000000"
                 *     }
                 */
                "application/json": {
                    digest: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "digest": "0000000000000000000000000000000000000000000000000000000000000000"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        digest: string;
                    };
                };
            };
        };
    };
    getPaymentsOrders: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orders": [
                     *         {
                     *           "id": "A0123456789abcde-1",
                     *           "application": "A0123456789abcde",
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "firm": "text",
                     *           "amountFen": 5000000,
                     *           "export": "text",
                     *           "ended": {
                     *             "kind": "dissolution",
                     *             "effectiveOn": "2026-03-02",
                     *             "isDecided": true
                     *           }
                     *         }
                     *       ],
                     *       "next": "text",
                     *       "count": 1,
                     *       "isMore": true,
                     *       "amountFen": 5000000
                     *     }
                     */
                    "application/json": {
                        orders: {
                            id: string;
                            application: string;
                            enterprise: string;
                            firm: string;
                            amountFen: number;
                            export: string | null;
                            ended: {
                                /** @enum {unknown} */
                                kind: "dissolution" | "bankruptcy" | "merger";
                                /** Format: date */
                                effectiveOn: string;
                                isDecided: boolean;
                            } | null;
                        }[];
                        next: string | null;
                        count: number;
                        isMore: boolean;
                        amountFen: number | null;
                    };
                };
            };
        };
    };
    getPaymentsReceipts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "receipts": [
                     *         {
                     *           "file": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "line": 1,
                     *           "at": "2026-03-02T02:00:00.000Z",
                     *           "person": "text",
                     *           "application": "A0123456789abcde",
                     *           "firm": "text",
                     *           "outcome": "accepted",
                     *           "type": "application.submit",
                     *           "what": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "code": "text",
                     *           "reason": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "amountFen": 5000000
                     *         }
                     *       ],
                     *       "next": "text",
                     *       "count": 1,
                     *       "isMore": true,
                     *       "refused": 1,
                     *       "paidFen": 5000000,
                     *       "returnedFen": 5000000
                     *     }
                     */
                    "application/json": {
                        receipts: {
                            file: string;
                            line: number;
                            /** Format: date-time */
                            at: string;
                            person: string;
                            application: string | null;
                            firm: string | null;
                            /** @enum {unknown} */
                            outcome: "accepted" | "refused" | "pending";
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff" | null;
                            what: {
                                zh: string;
                                en: string;
                            } | null;
                            code: string | null;
                            reason: {
                                zh: string;
                                en: string;
                            } | null;
                            amountFen: number | null;
                        }[];
                        next: string | null;
                        count: number;
                        isMore: boolean;
                        refused: number;
                        paidFen: number | null;
                        returnedFen: number | null;
                    };
                };
            };
        };
    };
    postPaymentsReceipts: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "reference,amount,result,day,bankReference,reason\nA0123456789abcde-1,50000.00,paid,2026-03-02,B-1,\n"
                 *     }
                 */
                "application/json": {
                    file?: string;
                    base64?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sha256": "text",
                     *       "accepted": 1,
                     *       "refused": 1,
                     *       "pending": 1,
                     *       "lines": [
                     *         {
                     *           "line": 1,
                     *           "reference": "text",
                     *           "outcome": "accepted",
                     *           "code": "text",
                     *           "reason": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "recorded": {
                     *             "application": "A0123456789abcde",
                     *             "on": "2026-03-02",
                     *             "by": "text"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        sha256: string;
                        accepted: number;
                        refused: number;
                        pending: number;
                        lines: {
                            line: number;
                            reference: string;
                            /** @enum {unknown} */
                            outcome: "accepted" | "refused" | "pending";
                            code: string | null;
                            reason: {
                                zh: string;
                                en: string;
                            } | null;
                            recorded: {
                                application: string;
                                /** Format: date */
                                on: string;
                                by: string;
                            } | null;
                        }[];
                    };
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sha256": "text",
                     *       "accepted": 1,
                     *       "refused": 1,
                     *       "pending": 1,
                     *       "lines": [
                     *         {
                     *           "line": 1,
                     *           "reference": "text",
                     *           "outcome": "accepted",
                     *           "code": "text",
                     *           "reason": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "recorded": {
                     *             "application": "A0123456789abcde",
                     *             "on": "2026-03-02",
                     *             "by": "text"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        sha256: string;
                        accepted: number;
                        refused: number;
                        pending: number;
                        lines: {
                            line: number;
                            reference: string;
                            /** @enum {unknown} */
                            outcome: "accepted" | "refused" | "pending";
                            code: string | null;
                            reason: {
                                zh: string;
                                en: string;
                            } | null;
                            recorded: {
                                application: string;
                                /** Format: date */
                                on: string;
                                by: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    getPaymentsRepayments: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "repayments": [
                     *         {
                     *           "id": "text",
                     *           "application": "A0123456789abcde",
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "firm": "text",
                     *           "reference": "text",
                     *           "amountFen": 5000000,
                     *           "at": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "next": "text",
                     *       "count": 1,
                     *       "isMore": true,
                     *       "amountFen": 5000000
                     *     }
                     */
                    "application/json": {
                        repayments: {
                            id: string;
                            application: string;
                            enterprise: string;
                            firm: string;
                            reference: string | null;
                            amountFen: number;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next: string | null;
                        count: number;
                        isMore: boolean;
                        amountFen: number | null;
                    };
                };
            };
        };
    };
    getPeopleNames: {
        parameters: {
            query: {
                of: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "people": [
                     *         {
                     *           "person": "p-handler-1",
                     *           "name": "text",
                     *           "account": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        people: {
                            person: string;
                            name: string | null;
                            account: string | null;
                        }[];
                    };
                };
            };
        };
    };
    getPolicy: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": {
                     *         "version": "gongshu-brand-2018",
                     *         "kind": "draft",
                     *         "effectiveFrom": "2026-03-02",
                     *         "documentNumber": "text"
                     *       },
                     *       "title": {
                     *         "zh": "text",
                     *         "en": "text"
                     *       },
                     *       "textSha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "text": "text",
                     *       "articles": [
                     *         {
                     *           "article": 1,
                     *           "from": 1,
                     *           "to": 1
                     *         }
                     *       ],
                     *       "passages": [
                     *         {
                     *           "anchor": "C1",
                     *           "place": 13,
                     *           "from": 1,
                     *           "to": 1,
                     *           "quote": "text"
                     *         }
                     *       ],
                     *       "operatingRules": [
                     *         {
                     *           "name": "payment.due",
                     *           "label": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "value": 15,
                     *           "unit": "yuan",
                     *           "source": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "seen": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "lastCheckedOn": "2026-03-02"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        status: {
                            version: string;
                            /** @enum {unknown} */
                            kind: "draft" | "simulation" | "adopted" | "repealed";
                            /** Format: date */
                            effectiveFrom: string | null;
                            documentNumber: string | null;
                        };
                        title: {
                            zh: string;
                            en: string;
                        };
                        textSha256: string | null;
                        text: string;
                        articles: {
                            article: number;
                            from: number;
                            to: number;
                        }[];
                        passages: {
                            anchor: string;
                            place: number | ("notice" | "title");
                            from: number;
                            to: number;
                            quote: string;
                        }[];
                        operatingRules: {
                            name: string;
                            label: {
                                zh: string;
                                en: string;
                            };
                            value: number | {
                                zh: string;
                                en: string;
                            } | null;
                            /** @enum {unknown} */
                            unit: "yuan" | "fen" | "months" | "workingDays" | "days" | "day" | "count" | "percent" | "text";
                            source: {
                                zh: string;
                                en: string;
                            };
                            seen: {
                                zh: string;
                                en: string;
                            };
                            /** Format: date */
                            lastCheckedOn: string;
                        }[];
                    };
                };
            };
        };
    };
    getPolicyArticlesByN: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                n: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "article": 1,
                     *       "from": 1,
                     *       "to": 1,
                     *       "text": "text",
                     *       "sentences": [
                     *         {
                     *           "from": 1,
                     *           "to": 1,
                     *           "text": "text"
                     *         }
                     *       ],
                     *       "passages": [
                     *         {
                     *           "anchor": "C1",
                     *           "place": 13,
                     *           "from": 1,
                     *           "to": 1,
                     *           "quote": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        article: number;
                        from: number;
                        to: number;
                        text: string;
                        sentences: {
                            from: number;
                            to: number;
                            text: string;
                        }[];
                        passages: {
                            anchor: string;
                            place: number | ("notice" | "title");
                            from: number;
                            to: number;
                            quote: string;
                        }[];
                    };
                };
            };
        };
    };
    getPolicyItems: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-03-02",
                     *       "items": [
                     *         {
                     *           "code": "M1",
                     *           "name": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "who": [
                     *             "enterprise"
                     *           ],
                     *           "recognition": "product",
                     *           "family": "mark",
                     *           "level": 1,
                     *           "amountFen": 5000000,
                     *           "clause": {
                     *             "anchor": "C1",
                     *             "place": 13,
                     *             "from": 1,
                     *             "to": 1,
                     *             "quote": "text"
                     *           },
                     *           "proofs": [
                     *             {
                     *               "code": "certificate",
                     *               "name": {
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               },
                     *               "shows": {
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               }
                     *             }
                     *           ],
                     *           "questions": [
                     *             {
                     *               "code": "renewal",
                     *               "question": {
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               }
                     *             }
                     *           ],
                     *           "demands": [
                     *             "administrativeRoute"
                     *           ],
                     *           "lastCheckedOn": "2026-03-02"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date */
                        on: string;
                        items: {
                            /** @enum {unknown} */
                            code: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                            name: {
                                zh: string;
                                en: string;
                            };
                            who: ("enterprise" | "street" | "station" | "base" | "association" | "lender")[];
                            /** @enum {unknown} */
                            recognition: "product" | "mark" | "brand" | "tradename" | "title" | "standard" | "enterprise" | "madrid";
                            /** @enum {unknown} */
                            family: "mark" | "famousBrand" | "tradeName" | "demonstration" | "standard" | "pinzibiaoStandard" | "pinzibiaoCertification" | "madrid" | "pledge";
                            level: number;
                            amountFen: number | null;
                            clause: {
                                anchor: string;
                                place: number | ("notice" | "title");
                                from: number;
                                to: number;
                                quote: string;
                            };
                            proofs: {
                                /** @enum {unknown} */
                                code: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                shows: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            questions: {
                                /** @enum {unknown} */
                                code: "renewal" | "recognitionRoute" | "regionalBrand" | "draftingRank" | "revision" | "laterDesignation" | "jointlyHeld" | "invoiceFen" | "units";
                                question: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            demands: ("administrativeRoute" | "regionalBrand" | "listedBrand" | "firstDrafter" | "firstDesignation")[];
                            /** Format: date */
                            lastCheckedOn: string;
                        }[];
                    };
                };
            };
        };
    };
    getPolicyRulings: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-03-02",
                     *       "rulings": [
                     *         {
                     *           "id": "A13",
                     *           "question": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "clause": {
                     *             "anchor": "C1",
                     *             "place": 13,
                     *             "from": 1,
                     *             "to": 1,
                     *             "quote": "text"
                     *           },
                     *           "value": "strict",
                     *           "answer": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "alternatives": [
                     *             {
                     *               "value": "text",
                     *               "meaning": {
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               }
                     *             }
                     *           ],
                     *           "from": "2026-03-02",
                     *           "reason": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "author": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "by": [
                     *             "text"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date */
                        on: string;
                        rulings: {
                            id: string;
                            question: {
                                zh: string;
                                en: string;
                            };
                            clause: {
                                anchor: string;
                                place: number | ("notice" | "title");
                                from: number;
                                to: number;
                                quote: string;
                            };
                            value: string;
                            answer: {
                                zh: string;
                                en: string;
                            };
                            alternatives: {
                                value: string;
                                meaning: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            /** Format: date */
                            from: string;
                            reason: {
                                zh: string;
                                en: string;
                            };
                            author: {
                                zh: string;
                                en: string;
                            };
                            by: string[];
                        }[];
                    };
                };
            };
        };
    };
    getRegistryEvents: {
        parameters: {
            query?: {
                text?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "id": "text",
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "name": "text",
                     *           "kind": "addressChange",
                     *           "effectiveOn": "2026-03-02",
                     *           "district": "text",
                     *           "address": "text",
                     *           "successor": "91330105MA2AXQ001U",
                     *           "person": "text",
                     *           "key": "text",
                     *           "at": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "next": "text"
                     *     }
                     */
                    "application/json": {
                        events: {
                            id: string;
                            enterprise: string;
                            name: string;
                            /** @enum {unknown} */
                            kind: "addressChange" | "dissolution" | "bankruptcy" | "merger";
                            /** Format: date */
                            effectiveOn: string;
                            district: string | null;
                            address: string | null;
                            successor: string | null;
                            person: string;
                            key: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getRegistryKeys: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "id": "text",
                     *           "person": "text",
                     *           "publicKey": "text",
                     *           "fromDay": "2026-03-02",
                     *           "untilDay": "2026-03-02"
                     *         }
                     *       ],
                     *       "next": "text"
                     *     }
                     */
                    "application/json": {
                        keys: {
                            id: string;
                            person: string;
                            publicKey: string;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    postRegistryKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "registry-2026",
                 *       "person": "p-registry-1",
                 *       "publicKey": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
                 *     }
                 */
                "application/json": {
                    id: string;
                    person: string;
                    publicKey: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "content": {
                     *         "kind": "person.register",
                     *         "person": "p-handler-1"
                     *       },
                     *       "name": "text",
                     *       "proposedBy": "p-handler-1",
                     *       "proposedAt": "2026-03-02T02:00:00.000Z",
                     *       "state": "open",
                     *       "closedBy": "p-handler-1",
                     *       "closedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        content: {
                            /** @constant */
                            kind: "person.register";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.account";
                            person: string;
                            account?: string;
                        } | {
                            /** @constant */
                            kind: "person.forget";
                            person: string;
                        } | {
                            /** @constant */
                            kind: "role.grant";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        } | {
                            /** @constant */
                            kind: "role.end";
                            person: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                        } | {
                            /** @constant */
                            kind: "delegation.grant";
                            principal: string;
                            substitute: string;
                            /** @enum {unknown} */
                            capacity: "handle" | "verify" | "approve" | "group" | "pay";
                            unit: string | null;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "registry.enterKey";
                            id: string;
                            person: string;
                            publicKey: string;
                        } | {
                            /** @constant */
                            kind: "unit.succeed";
                            unit: string;
                            successor: string;
                            /** Format: date */
                            untilDay: string;
                        };
                        name: string | null;
                        proposedBy: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "open" | "confirmed" | "withdrawn";
                        closedBy: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
        };
    };
    postRegistryKeysByIdEnd: {
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
                /**
                 * @example {
                 *       "untilDay": "2026-03-02"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    untilDay: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "untilDay": "2026-03-02"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        /** Format: date */
                        untilDay: string;
                    };
                };
            };
        };
    };
    getResults: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "firm": "text",
                     *           "item": {
                     *             "code": "M1",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "thing": "text",
                     *           "amountFen": 5000000,
                     *           "street": {
                     *             "code": "C1",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "day": "2026-03-02",
                     *           "outcome": "paid"
                     *         }
                     *       ],
                     *       "next": "text"
                     *     }
                     */
                    "application/json": {
                        results: {
                            application: string;
                            firm: string;
                            item: {
                                /** @enum {unknown} */
                                code: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                                zh: string;
                                en: string;
                            };
                            thing: string;
                            amountFen: number;
                            street: {
                                code: string;
                                zh: string;
                                en: string;
                            } | null;
                            /** Format: date */
                            day: string;
                            /** @enum {unknown} */
                            outcome: "paid" | "refused";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getResultsExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "p-officer-market",
                     *       "name": "石昌（样例）",
                     *       "account": "officer-market",
                     *       "roles": [
                     *         {
                     *           "capacity": "applicant",
                     *           "unit": "market",
                     *           "principal": "p-handler-1"
                     *         }
                     *       ],
                     *       "enterprises": [
                     *         {
                     *           "code": "91330105MA2AXQ001U",
                     *           "name": "text"
                     *         }
                     *       ],
                     *       "sessions": [
                     *         {
                     *           "createdAt": "2026-03-02T02:00:00.000Z",
                     *           "seenAt": "2026-03-02T02:00:00.000Z",
                     *           "expiresAt": "2026-03-02T02:00:00.000Z",
                     *           "isThis": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        person: string;
                        name: string | null;
                        account: string;
                        roles: {
                            /** @enum {unknown} */
                            capacity: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system" | "auditor" | "administrator";
                            unit: string | null;
                            principal: string | null;
                        }[];
                        enterprises: {
                            code: string;
                            name: string;
                        }[];
                        sessions: {
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            seenAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            isThis: boolean;
                        }[];
                    };
                };
            };
        };
    };
    getSessionCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postSessionProviderSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "logout_token": "eyJ..."
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    logout_token: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSessionSignIn: {
        parameters: {
            query?: {
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postSessionSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    everywhere?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": "text"
                     *     }
                     */
                    "application/json": {
                        next: string;
                    };
                };
            };
        };
    };
    getSignals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signals": [
                     *         {
                     *           "type": "application.submit",
                     *           "label": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "note": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "by": [
                     *             "applicant"
                     *           ],
                     *           "schema": {
                     *             "type": "object"
                     *           },
                     *           "variants": [
                     *             [
                     *               {
                     *                 "name": "reasons",
                     *                 "label": {
                     *                   "zh": "text",
                     *                   "en": "text"
                     *                 },
                     *                 "required": true,
                     *                 "kind": "choice"
                     *               }
                     *             ]
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        signals: {
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
                            label: {
                                zh: string;
                                en: string;
                            };
                            note: {
                                zh: string;
                                en: string;
                            } | null;
                            by: ("applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "registry" | "auditor" | "administrator")[];
                            schema: {
                                [key: string]: unknown;
                            };
                            variants: components["schemas"]["Field"][][];
                        }[];
                    };
                };
            };
        };
    };
    getStreets: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2026,
                     *       "streets": [
                     *         {
                     *           "street": "street-banshan",
                     *           "place": "street",
                     *           "name": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "year": 2026,
                     *           "kind": "increment",
                     *           "base": "2026-03-02",
                     *           "source": "awards",
                     *           "nation": 1,
                     *           "province": 1,
                     *           "city": 1,
                     *           "standards": 1,
                     *           "others": 1,
                     *           "enterprises": 1,
                     *           "netPaidFen": 5000000,
                     *           "clause": {
                     *             "anchor": "text",
                     *             "place": 2,
                     *             "from": 1,
                     *             "to": 1,
                     *             "quote": "text"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        year: number;
                        streets: {
                            street: string;
                            /** @enum {unknown} */
                            place: "street" | "park";
                            name: {
                                zh: string;
                                en: string;
                            };
                            year: number;
                            /** @constant */
                            kind: "increment";
                            /** Format: date */
                            base: string;
                            /** @constant */
                            source: "awards";
                            nation: number;
                            province: number;
                            city: number;
                            standards: number;
                            others: number;
                            enterprises: number;
                            netPaidFen: number;
                            clause: {
                                anchor: string;
                                place: number;
                                from: number;
                                to: number;
                                quote: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    getTargets: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-03-02",
                     *       "targets": [
                     *         {
                     *           "target": "validMarks",
                     *           "name": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "kind": "stock",
                     *           "goal": 20,
                     *           "unit": "count",
                     *           "reached": 3,
                     *           "base": {
                     *             "on": "2026-03-02",
                     *             "value": 3,
                     *             "source": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             }
                     *           },
                     *           "source": "awards",
                     *           "isCoveredByItem": true,
                     *           "clause": {
                     *             "anchor": "text",
                     *             "place": 2,
                     *             "from": 1,
                     *             "to": 1,
                     *             "quote": "text"
                     *           }
                     *         }
                     *       ],
                     *       "narrative": [
                     *         {
                     *           "anchor": "text",
                     *           "place": 2,
                     *           "from": 1,
                     *           "to": 1,
                     *           "quote": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date */
                        on: string;
                        targets: {
                            /** @enum {unknown} */
                            target: "validMarks" | "wellKnownMarks" | "tradeNames" | "creditModels" | "contractKeepers" | "famousBrands" | "standards" | "pinzibiaoStandards";
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            kind: "stock" | "increment" | "growth";
                            goal: number;
                            /** @enum {unknown} */
                            unit: "count" | "percent";
                            reached: number | null;
                            base: {
                                /** Format: date */
                                on: string;
                                value: number | null;
                                source: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                            /** @enum {unknown} */
                            source: "awards" | "entered" | "awards and entered";
                            isCoveredByItem: boolean;
                            clause: {
                                anchor: string;
                                place: number;
                                from: number;
                                to: number;
                                quote: string;
                            } | null;
                        }[];
                        narrative: {
                            anchor: string;
                            place: number;
                            from: number;
                            to: number;
                            quote: string;
                        }[];
                    };
                };
            };
        };
    };
    getTasks: {
        parameters: {
            query?: {
                claimed?: "mine" | "free";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tasks": [
                     *         {
                     *           "id": "A0123456789abcde.1.accept",
                     *           "application": "A0123456789abcde",
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "firm": "text",
                     *           "shownName": "text",
                     *           "item": "M1",
                     *           "itemName": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "state": "draft",
                     *           "stateName": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "version": 1,
                     *           "task": "accept",
                     *           "taskName": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "unit": "",
                     *           "party": "applicant",
                     *           "partyName": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "duty": "applicant",
                     *           "amountFen": 5000000,
                     *           "due": "2026-03-02T02:00:00.000Z",
                     *           "isOverdue": true,
                     *           "now": "2026-03-02T02:00:00.000Z",
                     *           "escalatedTo": "holder",
                     *           "provisional": true,
                     *           "openedAt": "2026-03-02T02:00:00.000Z",
                     *           "claimedBy": "p-handler-1",
                     *           "claimedUntil": "2026-03-02T02:00:00.000Z",
                     *           "claimedByName": "text"
                     *         }
                     *       ],
                     *       "next": "WyIyMDI2LTAzLTAyVDAyOjAwOjAwLjAwMDAwMFoiXQ"
                     *     }
                     */
                    "application/json": {
                        tasks: {
                            id: string;
                            application: string;
                            enterprise: string;
                            firm: string;
                            shownName: string;
                            /** @enum {unknown} */
                            item: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                            itemName: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                            stateName: {
                                zh: string;
                                en: string;
                            };
                            version: number;
                            /** @enum {unknown} */
                            task: "accept" | "correct" | "verify" | "propose" | "approve" | "decideForGroup" | "requestReview" | "notice" | "answerObjection" | "pay" | "provideBudget" | "correctAccount" | "decideLate" | "watch" | "decideConsent" | "reviewRelocation" | "respond" | "decideClawback" | "repay" | "recover" | "decideWriteOff" | "decideEnded";
                            taskName: {
                                zh: string;
                                en: string;
                            };
                            unit: string;
                            /** @enum {unknown} */
                            party: "applicant" | "enterprise" | "department" | "office" | "group" | "finance" | "court" | "clock" | "system";
                            partyName: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            duty: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system" | "auditor" | "administrator";
                            amountFen: number | null;
                            /** Format: date-time */
                            due: string;
                            isOverdue: boolean;
                            /** Format: date-time */
                            now: string;
                            /** @enum {unknown} */
                            escalatedTo: "holder" | "office" | "deputyHead" | "head" | null;
                            provisional: boolean;
                            /** Format: date-time */
                            openedAt: string;
                            claimedBy: string | null;
                            /** Format: date-time */
                            claimedUntil: string | null;
                            claimedByName: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    postTasksByIdClaim: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "task": "A0123456789abcde.1.accept",
                     *       "claimedBy": "p-handler-1",
                     *       "claimedUntil": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        task: string;
                        claimedBy: string | null;
                        /** Format: date-time */
                        claimedUntil: string | null;
                    };
                };
            };
        };
    };
    getTasksByIdOfficers: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "task": "text",
                     *       "officers": [
                     *         {
                     *           "person": "text",
                     *           "name": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        task: string;
                        officers: {
                            person: string;
                            name: string | null;
                        }[];
                    };
                };
            };
        };
    };
    postTasksByIdReassign: {
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
                /**
                 * @example {
                 *       "person": "p-handler-1"
                 *     }
                 */
                "application/json": {
                    person: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "task": "A0123456789abcde.1.accept",
                     *       "claimedBy": "p-handler-1",
                     *       "claimedUntil": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        task: string;
                        claimedBy: string | null;
                        /** Format: date-time */
                        claimedUntil: string | null;
                    };
                };
            };
        };
    };
    postTasksByIdRelease: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "task": "A0123456789abcde.1.accept",
                     *       "claimedBy": "p-handler-1",
                     *       "claimedUntil": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        task: string;
                        claimedBy: string | null;
                        /** Format: date-time */
                        claimedUntil: string | null;
                    };
                };
            };
        };
    };
    postTasksAccept: {
        parameters: {
            query?: {
                for?: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "signal": "application.accept",
                 *       "applications": [
                 *         {
                 *           "application": "A0123456789abcde",
                 *           "version": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    signal: "application.accept" | "department.confirm";
                    applications: {
                        application: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "answers": [
                     *         {
                     *           "application": "A0123456789abcde",
                     *           "status": 200,
                     *           "body": {
                     *             "commandId": "0123456789abcdef0123456789abcdef",
                     *             "checkpoint": {
                     *               "size": 1,
                     *               "root": "4g5b1mZs7rC0J3vvvDPVbbZ6Z4pTxNE6Xo2h7yWJv5I=",
                     *               "note": "gongshu-brand-awards\n73\n4g5b1mZs7rC0J3vvvDPVbbZ6Z4pTxNE6Xo2h7yWJv5I=\n"
                     *             },
                     *             "missing": {
                     *               "proofs": [
                     *                 {
                     *                   "code": "certificate",
                     *                   "name": {
                     *                     "zh": "text",
                     *                     "en": "text"
                     *                   },
                     *                   "shows": {
                     *                     "zh": "text",
                     *                     "en": "text"
                     *                   }
                     *                 }
                     *               ],
                     *               "questions": [
                     *                 {
                     *                   "code": "renewal",
                     *                   "question": {
                     *                     "zh": "text",
                     *                     "en": "text"
                     *                   }
                     *                 }
                     *               ]
                     *             },
                     *             "id": "A0123456789abcde",
                     *             "enterprise": "91330105MA2AXQ001U",
                     *             "item": "M1",
                     *             "state": "draft",
                     *             "name": {
                     *               "zh": "text",
                     *               "en": "text"
                     *             },
                     *             "group": "submitted",
                     *             "version": 1,
                     *             "now": "2026-03-02T02:00:00.000Z",
                     *             "amountFen": 5000000,
                     *             "reason": "granted",
                     *             "missingFrom": "applicant",
                     *             "paidFen": 5000000,
                     *             "owedFen": 5000000,
                     *             "consent": {
                     *               "number": "text",
                     *               "plannedOn": "2026-03-02",
                     *               "to": {
                     *                 "district": "text",
                     *                 "address": "text"
                     *               },
                     *               "givenAt": "2026-03-02T02:00:00.000Z"
                     *             },
                     *             "ended": {
                     *               "kind": "dissolution",
                     *               "effectiveOn": "2026-03-02",
                     *               "status": "noted"
                     *             },
                     *             "waitsFor": [
                     *               {
                     *                 "task": "accept",
                     *                 "unit": "",
                     *                 "waitsFor": "applicant",
                     *                 "due": "2026-03-02T02:00:00.000Z",
                     *                 "provisional": true,
                     *                 "escalatedTo": "holder",
                     *                 "proofs": [
                     *                   "certificate"
                     *                 ]
                     *               }
                     *             ],
                     *             "allowed": [
                     *               {
                     *                 "type": "application.submit",
                     *                 "zh": "text",
                     *                 "en": "text"
                     *               }
                     *             ],
                     *             "submittedAt": "2026-03-02T02:00:00.000Z",
                     *             "at": "2026-03-02T02:00:00.000Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        answers: {
                            application: string;
                            status: number;
                            body: {
                                commandId: string;
                                checkpoint: {
                                    size: number;
                                    root: string;
                                    note: string;
                                } | null;
                                missing: {
                                    proofs: {
                                        /** @enum {unknown} */
                                        code: "certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation";
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                        shows: {
                                            zh: string;
                                            en: string;
                                        };
                                    }[];
                                    questions: {
                                        /** @enum {unknown} */
                                        code: "renewal" | "recognitionRoute" | "regionalBrand" | "draftingRank" | "revision" | "laterDesignation" | "jointlyHeld" | "invoiceFen" | "units";
                                        question: {
                                            zh: string;
                                            en: string;
                                        };
                                    }[];
                                };
                                id: string;
                                enterprise: string;
                                /** @enum {unknown} */
                                item: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                                /** @enum {unknown} */
                                state: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {unknown} */
                                group: "submitted" | "departmentVerification" | "officeReview" | "funded" | "clawedBack";
                                version: number;
                                /** Format: date-time */
                                now: string;
                                amountFen: number | null;
                                /** @enum {unknown} */
                                reason: "granted" | "topped-up" | "remainder" | "needs-adoption" | "not-yet-in-force" | "day-before-first-policy" | "needs-by-reference-decision" | "needs-ruling" | "needs-amount" | "needs-proof" | "needs-place" | "needs-identity" | "needs-succession" | "policy-repealed" | "wrong-beneficiary" | "enterprise-ended" | "outside-at-recognition" | "outside-at-decision" | "too-early" | "before-effect" | "after-horizon" | "renewal" | "court-recognition" | "not-regional-brand" | "not-first-drafter" | "did-not-lead" | "revision" | "later-designation" | "not-introduced" | "introduced-too-early" | "recognised-after-arrival" | "no-longer-valid" | "cannot-stand-for" | "contradicts-number" | "recognition-barred" | "no-top-up" | "introduction-suspended" | "certificate-used" | "certificate-of-another" | "already-awarded" | "higher-level-awarded" | "place-not-awarded" | "yearly-cap-reached" | "not-next-level" | null;
                                /** @enum {unknown} */
                                missingFrom: "applicant" | "office" | null;
                                paidFen: number;
                                owedFen: number;
                                consent: {
                                    number: string;
                                    conditions?: string;
                                    /** Format: date */
                                    plannedOn: string;
                                    to: {
                                        district: string;
                                        address: string;
                                    };
                                    /** Format: date-time */
                                    givenAt: string;
                                } | null;
                                ended: {
                                    /** @enum {unknown} */
                                    kind: "dissolution" | "bankruptcy" | "merger";
                                    /** Format: date */
                                    effectiveOn: string;
                                    successor?: string;
                                    /** @enum {unknown} */
                                    status: "noted" | "undecided" | "decided";
                                } | null;
                                waitsFor: {
                                    /** @enum {unknown} */
                                    task: "accept" | "correct" | "verify" | "propose" | "approve" | "decideForGroup" | "requestReview" | "notice" | "answerObjection" | "pay" | "provideBudget" | "correctAccount" | "decideLate" | "watch" | "decideConsent" | "reviewRelocation" | "respond" | "decideClawback" | "repay" | "recover" | "decideWriteOff" | "decideEnded";
                                    unit: string;
                                    /** @enum {unknown} */
                                    waitsFor: "applicant" | "enterprise" | "department" | "office" | "group" | "finance" | "court" | "clock" | "system";
                                    /** Format: date-time */
                                    due: string;
                                    provisional: boolean;
                                    /** @enum {unknown} */
                                    escalatedTo: "holder" | "office" | "deputyHead" | "head" | null;
                                    proofs: ("certificate" | "registration" | "administrativeDecision" | "jointRegistration" | "publishedStandard" | "nationalBodyLetter" | "wipoCertificate" | "pledgeRegistration" | "valuationInvoice" | "introductionConfirmed" | "validity" | "representation")[];
                                }[];
                                allowed: {
                                    /** @enum {unknown} */
                                    type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
                                    zh: string;
                                    en: string;
                                }[];
                                /** Format: date-time */
                                submittedAt: string;
                                /** Format: date-time */
                                at: string;
                            } | {
                                commandId: string;
                                application: string;
                                /** @constant */
                                outcome: "pending";
                                location: string;
                            } | components["schemas"]["Problem"];
                        }[];
                    };
                };
            };
        };
    };
    getTasksEvents: {
        parameters: {
            query?: {
                lastEventId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    getTasksOverdue: {
        parameters: {
            query?: {
                unit?: string;
                party?: "applicant" | "enterprise" | "department" | "office" | "group" | "finance" | "court" | "clock" | "system";
                escalated?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tasks": [
                     *         {
                     *           "id": "A0123456789abcde.1.accept",
                     *           "application": "A0123456789abcde",
                     *           "enterprise": "91330105MA2AXQ001U",
                     *           "firm": "text",
                     *           "shownName": "text",
                     *           "item": "M1",
                     *           "itemName": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "state": "draft",
                     *           "stateName": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "version": 1,
                     *           "task": "accept",
                     *           "taskName": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "unit": "",
                     *           "party": "applicant",
                     *           "partyName": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "duty": "applicant",
                     *           "amountFen": 5000000,
                     *           "due": "2026-03-02T02:00:00.000Z",
                     *           "isOverdue": true,
                     *           "now": "2026-03-02T02:00:00.000Z",
                     *           "escalatedTo": "holder",
                     *           "provisional": true,
                     *           "openedAt": "2026-03-02T02:00:00.000Z",
                     *           "claimedBy": "p-handler-1",
                     *           "claimedUntil": "2026-03-02T02:00:00.000Z",
                     *           "claimedByName": "text"
                     *         }
                     *       ],
                     *       "next": "WyIyMDI2LTAzLTAyVDAyOjAwOjAwLjAwMDAwMFoiXQ",
                     *       "count": 1,
                     *       "of": [
                     *         {
                     *           "party": "applicant",
                     *           "partyName": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "unit": {
                     *             "code": "text",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        tasks: {
                            id: string;
                            application: string;
                            enterprise: string;
                            firm: string;
                            shownName: string;
                            /** @enum {unknown} */
                            item: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                            itemName: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            state: "draft" | "submitted" | "returned" | "departmentVerification" | "departmentVerification.routing" | "departmentVerification.routingAgain" | "departmentVerification.answering" | "officeReview" | "officeReview.proposing" | "officeReview.assessing" | "officeReview.approving" | "officeReview.committing" | "officeReview.queuedForBudget" | "groupDecision" | "publicNotice" | "publicNotice.open" | "publicNotice.contested" | "payment" | "payment.ordered" | "payment.failed" | "payment.contradicted" | "funded" | "funded.settled" | "funded.watched" | "funded.consentReview" | "funded.relocationReview" | "clawback" | "clawback.assessing" | "clawback.noticed" | "clawback.deciding" | "clawback.repaying" | "clawback.overdue" | "clawback.referred" | "clawback.writingOff" | "refused" | "released" | "clawedBack" | "writtenOff" | "refusalFinal" | "withdrawn" | "lapsed";
                            stateName: {
                                zh: string;
                                en: string;
                            };
                            version: number;
                            /** @enum {unknown} */
                            task: "accept" | "correct" | "verify" | "propose" | "approve" | "decideForGroup" | "requestReview" | "notice" | "answerObjection" | "pay" | "provideBudget" | "correctAccount" | "decideLate" | "watch" | "decideConsent" | "reviewRelocation" | "respond" | "decideClawback" | "repay" | "recover" | "decideWriteOff" | "decideEnded";
                            taskName: {
                                zh: string;
                                en: string;
                            };
                            unit: string;
                            /** @enum {unknown} */
                            party: "applicant" | "enterprise" | "department" | "office" | "group" | "finance" | "court" | "clock" | "system";
                            partyName: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            duty: "applicant" | "handle" | "verify" | "approve" | "group" | "pay" | "objector" | "registry" | "clock" | "system" | "auditor" | "administrator";
                            amountFen: number | null;
                            /** Format: date-time */
                            due: string;
                            isOverdue: boolean;
                            /** Format: date-time */
                            now: string;
                            /** @enum {unknown} */
                            escalatedTo: "holder" | "office" | "deputyHead" | "head" | null;
                            provisional: boolean;
                            /** Format: date-time */
                            openedAt: string;
                            claimedBy: string | null;
                            /** Format: date-time */
                            claimedUntil: string | null;
                            claimedByName: string | null;
                        }[];
                        next: string | null;
                        count: number;
                        of: {
                            /** @enum {unknown} */
                            party: "applicant" | "enterprise" | "department" | "office" | "group" | "finance" | "court" | "clock" | "system";
                            partyName: {
                                zh: string;
                                en: string;
                            };
                            unit: {
                                code: string;
                                zh: string;
                                en: string;
                            } | null;
                            count: number;
                        }[];
                    };
                };
            };
        };
    };
    getTemplates: {
        parameters: {
            query?: {
                type?: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "templates": [
                     *         {
                     *           "id": 1,
                     *           "type": "application.submit",
                     *           "name": {
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "words": "text",
                     *           "fromDay": "2026-03-02",
                     *           "untilDay": "2026-03-02"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        templates: {
                            id: number;
                            /** @enum {unknown} */
                            type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
                            name: {
                                zh: string;
                                en: string;
                            };
                            words: string;
                            /** Format: date */
                            fromDay: string;
                            /** Format: date */
                            untilDay: string | null;
                        }[];
                    };
                };
            };
        };
    };
    postTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "application.return",
                 *       "zh": "证书不清晰",
                 *       "en": "certificate not legible",
                 *       "words": "请重新上传清晰的证书扫描件。",
                 *       "fromDay": "2026-03-02"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    type: "application.submit" | "application.accept" | "application.return" | "application.decline" | "application.resubmit" | "application.withdraw" | "application.continue" | "application.discontinue" | "department.confirm" | "department.object" | "department.requestCorrection" | "office.propose" | "office.approve" | "office.sendBack" | "policy.compare" | "policy.move" | "group.approve" | "group.refuse" | "review.request" | "objection.file" | "objection.answer" | "payment.confirm" | "payee.confirm" | "payment.fail" | "payment.returned" | "payment.reportLate" | "payment.decideLate" | "account.correct" | "relocation.request" | "relocation.consent" | "relocation.deny" | "relocation.report" | "relocation.clear" | "relocation.approve" | "clawback.propose" | "irregularity.find" | "clawback.respond" | "clawback.decide" | "repayment.record" | "clawback.refer" | "clawback.writeOff";
                    zh: string;
                    en: string;
                    words: string;
                    /** Format: date */
                    fromDay: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1
                     *     }
                     */
                    "application/json": {
                        id: number;
                    };
                };
            };
        };
    };
    postTemplatesByNumberEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "untilDay": "2026-03-02"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    untilDay: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "untilDay": "2026-03-02"
                     *     }
                     */
                    "application/json": {
                        id: number;
                        /** Format: date */
                        untilDay: string;
                    };
                };
            };
        };
    };
    getViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "views": [
                     *         {
                     *           "id": "text",
                     *           "list": "applications",
                     *           "name": "text",
                     *           "query": {
                     *             "state": "officeReview"
                     *           },
                     *           "at": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        views: {
                            id: string;
                            /** @enum {unknown} */
                            list: "applications" | "tasks" | "overdue" | "refusals";
                            name: string;
                            query: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    postViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "list": "applications",
                 *       "name": "待我审批",
                 *       "query": {
                 *         "state": "officeReview"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    list: "applications" | "tasks" | "overdue" | "refusals";
                    name: string;
                    query: {
                        [key: string]: string | number | boolean;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text"
                     *     }
                     */
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    deleteViewsById: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUsualTimes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "since": "2026-03-02",
                     *       "at": "2026-03-02T02:00:00.000Z",
                     *       "fewest": 1,
                     *       "stations": [
                     *         {
                     *           "station": {
                     *             "code": "C1",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "ended": 1,
                     *           "p50": 3.5,
                     *           "p90": 3.5
                     *         }
                     *       ],
                     *       "times": [
                     *         {
                     *           "item": {
                     *             "code": "M1",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "station": {
                     *             "code": "C1",
                     *             "zh": "text",
                     *             "en": "text"
                     *           },
                     *           "ended": 1,
                     *           "p50": 3.5,
                     *           "p90": 3.5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: date */
                        since: string;
                        /** Format: date-time */
                        at: string;
                        fewest: number;
                        stations: {
                            station: {
                                code: string;
                                zh: string;
                                en: string;
                            };
                            ended: number;
                            p50: number | null;
                            p90: number | null;
                        }[];
                        times: {
                            item: {
                                /** @enum {unknown} */
                                code: "M1" | "M2" | "M3" | "M4" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "Z1" | "Z2" | "I1" | "L1" | "N1";
                                zh: string;
                                en: string;
                            };
                            station: {
                                code: string;
                                zh: string;
                                en: string;
                            };
                            ended: number;
                            p50: number | null;
                            p90: number | null;
                        }[];
                    };
                };
            };
        };
    };
}
