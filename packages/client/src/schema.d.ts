/** The API in types. Made by generate.ts from the declarations of the server: do not edit. */
/* biome-ignore-all lint: made by a program */

export interface paths {
	"/v2/campus": {
		/** List campus */
		get: operations["listCampus"];
		/** Create campus */
		post: operations["createCampus"];
	};
	"/v2/campus/{id}": {
		/** Show campus */
		get: operations["showCampus"];
		/** Update campus */
		put: operations["updateCampusPut"];
		/** Update campus */
		patch: operations["updateCampus"];
	};
	"/v2/campus/{id}/stats": {
		/** Stats */
		get: operations["showCampusStats"];
	};
	"/v2/campus_users": {
		/** List campus users */
		get: operations["listCampusUsers"];
		/** Create campus user */
		post: operations["createCampusUser"];
	};
	"/v2/users/{user_id}/campus_users": {
		/** List campus users of user */
		get: operations["listCampusUsersOfUser"];
		/** Create campus user of user */
		post: operations["createCampusUserOfUser"];
	};
	"/v2/campus_users/{id}": {
		/** Show campus user */
		get: operations["showCampusUser"];
	};
	"/v2/campus_users/{id}/set_as_primary": {
		/** Set as primary */
		post: operations["setAsPrimaryCampusUser"];
	};
	"/v2/events": {
		/** List events */
		get: operations["listEvents"];
		/** Create event */
		post: operations["createEvent"];
	};
	"/v2/cursus/{cursus_id}/events": {
		/** List events of cursus */
		get: operations["listEventsOfCursus"];
	};
	"/v2/campus/{campus_id}/events": {
		/** List events of campus */
		get: operations["listEventsOfCampus"];
	};
	"/v2/campus/{campus_id}/cursus/{cursus_id}/events": {
		/** List events of campus and cursus */
		get: operations["listEventsOfCampusAndCursus"];
	};
	"/v2/users/{user_id}/events": {
		/** List events of user */
		get: operations["listEventsOfUser"];
	};
	"/v2/events/{id}": {
		/** Show event */
		get: operations["showEvent"];
		/** Update event */
		put: operations["updateEventPut"];
		/** Delete event */
		delete: operations["destroyEvent"];
		/** Update event */
		patch: operations["updateEvent"];
	};
	"/v2/events/graph": {
		/** Count events over time */
		get: operations["graphEvents"];
	};
	"/v2/events/graph/on/{field}": {
		/** Count events over time on a field */
		get: operations["graphEventsOnField"];
	};
	"/v2/events/graph/on/{field}/by/{interval}": {
		/** Count events over time on a field by an interval */
		get: operations["graphEventsOnFieldByInterval"];
	};
	"/v2/events_users": {
		/** List events users */
		get: operations["listEventsUsers"];
		/** Create events user */
		post: operations["createEventsUser"];
	};
	"/v2/users/{user_id}/events_users": {
		/** List events users of user */
		get: operations["listEventsUsersOfUser"];
	};
	"/v2/events/{event_id}/events_users": {
		/** List events users of event */
		get: operations["listEventsUsersOfEvent"];
	};
	"/v2/events_users/{id}": {
		/** Show events user */
		get: operations["showEventsUser"];
		/** Update events user */
		put: operations["updateEventsUserPut"];
		/** Delete events user */
		delete: operations["destroyEventsUser"];
		/** Update events user */
		patch: operations["updateEventsUser"];
	};
	"/v2/exams": {
		/** List exams */
		get: operations["listExams"];
		/** Create exam */
		post: operations["createExam"];
	};
	"/v2/cursus/{cursus_id}/exams": {
		/** List exams of cursus */
		get: operations["listExamsOfCursus"];
	};
	"/v2/campus/{campus_id}/exams": {
		/** List exams of campus */
		get: operations["listExamsOfCampus"];
	};
	"/v2/campus/{campus_id}/cursus/{cursus_id}/exams": {
		/** List exams of campus and cursus */
		get: operations["listExamsOfCampusAndCursus"];
	};
	"/v2/users/{user_id}/exams": {
		/** List exams of user */
		get: operations["listExamsOfUser"];
	};
	"/v2/projects/{project_id}/exams": {
		/** List exams of project */
		get: operations["listExamsOfProject"];
	};
	"/v2/exams/{id}": {
		/** Show exam */
		get: operations["showExam"];
		/** Update exam */
		put: operations["updateExamPut"];
		/** Delete exam */
		delete: operations["destroyExam"];
		/** Update exam */
		patch: operations["updateExam"];
	};
	"/v2/exams/graph": {
		/** Count exams over time */
		get: operations["graphExams"];
	};
	"/v2/exams/graph/on/{field}": {
		/** Count exams over time on a field */
		get: operations["graphExamsOnField"];
	};
	"/v2/exams/graph/on/{field}/by/{interval}": {
		/** Count exams over time on a field by an interval */
		get: operations["graphExamsOnFieldByInterval"];
	};
	"/v2/exams/{exam_id}/exams_users": {
		/** List exams users of exam */
		get: operations["listExamsUsersOfExam"];
		/** Create exams user of exam */
		post: operations["createExamsUserOfExam"];
	};
	"/v2/exams/{exam_id}/exams_users/{id}": {
		/** Delete exams user of exam */
		delete: operations["destroyExamsUserOfExam"];
	};
	"/v2/locations": {
		/** List locations */
		get: operations["listLocations"];
		/** Create location */
		post: operations["createLocation"];
	};
	"/v2/users/{user_id}/locations": {
		/** List locations of user */
		get: operations["listLocationsOfUser"];
		/** Create location of user */
		post: operations["createLocationOfUser"];
	};
	"/v2/campus/{campus_id}/locations": {
		/** List locations of campus */
		get: operations["listLocationsOfCampus"];
	};
	"/v2/locations/{id}": {
		/** Show location */
		get: operations["showLocation"];
		/** Update location */
		put: operations["updateLocationPut"];
		/** Delete location */
		delete: operations["destroyLocation"];
		/** Update location */
		patch: operations["updateLocation"];
	};
	"/v2/locations/graph": {
		/** Count locations over time */
		get: operations["graphLocations"];
	};
	"/v2/locations/graph/on/{field}": {
		/** Count locations over time on a field */
		get: operations["graphLocationsOnField"];
	};
	"/v2/locations/graph/on/{field}/by/{interval}": {
		/** Count locations over time on a field by an interval */
		get: operations["graphLocationsOnFieldByInterval"];
	};
	"/v2/users/{user_id}/locations/{id}": {
		/** Update location of user */
		put: operations["updateLocationOfUserPut"];
		/** Update location of user */
		patch: operations["updateLocationOfUser"];
	};
	"/v2/campus/{campus_id}/locations/end_all": {
		/** End all of campus */
		delete: operations["endAllLocationsOfCampus"];
	};
	"/v2/accreditations": {
		/** List accreditations */
		get: operations["listAccreditations"];
		/** Create accreditation */
		post: operations["createAccreditation"];
	};
	"/v2/accreditations/{id}": {
		/** Show accreditation */
		get: operations["showAccreditation"];
		/** Update accreditation */
		put: operations["updateAccreditationPut"];
		/** Delete accreditation */
		delete: operations["destroyAccreditation"];
		/** Update accreditation */
		patch: operations["updateAccreditation"];
	};
	"/v2/amendments": {
		/** List amendments */
		get: operations["listAmendments"];
		/** Create amendment */
		post: operations["createAmendment"];
	};
	"/v2/users/{user_id}/amendments": {
		/** List amendments of user */
		get: operations["listAmendmentsOfUser"];
	};
	"/v2/internships/{internship_id}/amendments": {
		/** List amendments of internship */
		get: operations["listAmendmentsOfInternship"];
	};
	"/v2/amendments/{id}": {
		/** Show amendment */
		get: operations["showAmendment"];
		/** Delete amendment */
		delete: operations["destroyAmendment"];
	};
	"/v2/certificates": {
		/** List certificates */
		get: operations["listCertificates"];
	};
	"/v2/certificates/{id}": {
		/** Show certificate */
		get: operations["showCertificate"];
	};
	"/v2/certificates_users": {
		/** List certificates users */
		get: operations["listCertificatesUsers"];
	};
	"/v2/certificates/{certificate_id}/certificates_users": {
		/** List certificates users of certificate */
		get: operations["listCertificatesUsersOfCertificate"];
	};
	"/v2/users/{user_id}/certificates_users": {
		/** List certificates users of user */
		get: operations["listCertificatesUsersOfUser"];
	};
	"/v2/certificates_users/{id}": {
		/** Show certificates user */
		get: operations["showCertificatesUser"];
		/** Delete certificates user */
		delete: operations["destroyCertificatesUser"];
	};
	"/v2/companies": {
		/** List companies */
		get: operations["listCompanies"];
	};
	"/v2/companies/{id}": {
		/** Show company */
		get: operations["showCompany"];
	};
	"/v2/companies/{id}/internships_users": {
		/** Internships users */
		get: operations["showCompanyInternshipsUsers"];
	};
	"/v2/companies/{id}/subscribed_users": {
		/** Subscribed users */
		get: operations["showCompanySubscribedUsers"];
	};
	"/v2/internships": {
		/** List internships */
		get: operations["listInternships"];
		/** Create internship */
		post: operations["createInternship"];
	};
	"/v2/users/{user_id}/internships": {
		/** List internships of user */
		get: operations["listInternshipsOfUser"];
	};
	"/v2/internships/{id}": {
		/** Show internship */
		get: operations["showInternship"];
		/** Update internship */
		put: operations["updateInternshipPut"];
		/** Delete internship */
		delete: operations["destroyInternship"];
		/** Update internship */
		patch: operations["updateInternship"];
	};
	"/v2/users/{user_id}/internships/{id}": {
		/** Show internship of user */
		get: operations["showInternshipOfUser"];
		/** Update internship of user */
		put: operations["updateInternshipOfUserPut"];
		/** Update internship of user */
		patch: operations["updateInternshipOfUser"];
	};
	"/v2/offers": {
		/** List offers */
		get: operations["listOffers"];
		/** Create offer */
		post: operations["createOffer"];
	};
	"/v2/offers/{id}": {
		/** Show offer */
		get: operations["showOffer"];
	};
	"/v2/offers_users": {
		/** List offers users */
		get: operations["listOffersUsers"];
	};
	"/v2/offers/{offer_id}/offers_users": {
		/** List offers users of offer */
		get: operations["listOffersUsersOfOffer"];
	};
	"/v2/users/{user_id}/offers_users": {
		/** List offers users of user */
		get: operations["listOffersUsersOfUser"];
	};
	"/v2/offers_users/{id}": {
		/** Show offers user */
		get: operations["showOffersUser"];
	};
	"/v2/partnerships": {
		/** List partnerships */
		get: operations["listPartnerships"];
		/** Create partnership */
		post: operations["createPartnership"];
	};
	"/v2/partnerships/{id}": {
		/** Show partnership */
		get: operations["showPartnership"];
		/** Update partnership */
		put: operations["updatePartnershipPut"];
		/** Delete partnership */
		delete: operations["destroyPartnership"];
		/** Update partnership */
		patch: operations["updatePartnership"];
	};
	"/v2/partnerships_users": {
		/** List partnerships users */
		get: operations["listPartnershipsUsers"];
		/** Create partnerships user */
		post: operations["createPartnershipsUser"];
	};
	"/v2/partnerships/{partnership_id}/partnerships_users": {
		/** List partnerships users of partnership */
		get: operations["listPartnershipsUsersOfPartnership"];
		/** Create partnerships user of partnership */
		post: operations["createPartnershipsUserOfPartnership"];
	};
	"/v2/partnerships_users/{id}": {
		/** Show partnerships user */
		get: operations["showPartnershipsUser"];
		/** Update partnerships user */
		put: operations["updatePartnershipsUserPut"];
		/** Delete partnerships user */
		delete: operations["destroyPartnershipsUser"];
		/** Update partnerships user */
		patch: operations["updatePartnershipsUser"];
	};
	"/v2/achievements": {
		/** List achievements */
		get: operations["listAchievements"];
		/** Create achievement */
		post: operations["createAchievement"];
	};
	"/v2/cursus/{cursus_id}/achievements": {
		/** List achievements of cursus */
		get: operations["listAchievementsOfCursus"];
	};
	"/v2/campus/{campus_id}/achievements": {
		/** List achievements of campus */
		get: operations["listAchievementsOfCampus"];
	};
	"/v2/titles/{title_id}/achievements": {
		/** List achievements of title */
		get: operations["listAchievementsOfTitle"];
	};
	"/v2/achievements/{id}": {
		/** Show achievement */
		get: operations["showAchievement"];
		/** Update achievement */
		put: operations["updateAchievementPut"];
		/** Delete achievement */
		delete: operations["destroyAchievement"];
		/** Update achievement */
		patch: operations["updateAchievement"];
	};
	"/v2/achievements_users": {
		/** List achievements users */
		get: operations["listAchievementsUsers"];
		/** Create achievements user */
		post: operations["createAchievementsUser"];
	};
	"/v2/achievements/{achievement_id}/achievements_users": {
		/** List achievements users of achievement */
		get: operations["listAchievementsUsersOfAchievement"];
	};
	"/v2/achievements_users/{id}": {
		/** Show achievements user */
		get: operations["showAchievementsUser"];
		/** Update achievements user */
		put: operations["updateAchievementsUserPut"];
		/** Delete achievements user */
		delete: operations["destroyAchievementsUser"];
		/** Update achievements user */
		patch: operations["updateAchievementsUser"];
	};
	"/v2/announcements/{id}": {
		/** Show announcement */
		get: operations["showAnnouncement"];
		/** Update announcement */
		put: operations["updateAnnouncementPut"];
		/** Delete announcement */
		delete: operations["destroyAnnouncement"];
		/** Update announcement */
		patch: operations["updateAnnouncement"];
	};
	"/v2/announcements/graph": {
		/** Count announcements over time */
		get: operations["graphAnnouncements"];
	};
	"/v2/announcements/graph/on/{field}": {
		/** Count announcements over time on a field */
		get: operations["graphAnnouncementsOnField"];
	};
	"/v2/announcements/graph/on/{field}/by/{interval}": {
		/** Count announcements over time on a field by an interval */
		get: operations["graphAnnouncementsOnFieldByInterval"];
	};
	"/v2/announcements": {
		/** Create announcement */
		post: operations["createAnnouncement"];
	};
	"/v2/cursus/{cursus_id}/announcements": {
		/** Create announcement of cursus */
		post: operations["createAnnouncementOfCursus"];
	};
	"/v2/bloc_deadlines": {
		/** List bloc deadlines */
		get: operations["listBlocDeadlines"];
		/** Create bloc deadline */
		post: operations["createBlocDeadline"];
	};
	"/v2/blocs/{bloc_id}/bloc_deadlines": {
		/** List bloc deadlines of bloc */
		get: operations["listBlocDeadlinesOfBloc"];
	};
	"/v2/bloc_deadlines/{id}": {
		/** Show bloc deadline */
		get: operations["showBlocDeadline"];
		/** Update bloc deadline */
		put: operations["updateBlocDeadlinePut"];
		/** Update bloc deadline */
		patch: operations["updateBlocDeadline"];
	};
	"/v2/blocs": {
		/** List blocs */
		get: operations["listBlocs"];
	};
	"/v2/blocs/{id}": {
		/** Show bloc */
		get: operations["showBloc"];
	};
	"/v2/campus/{campus_id}/broadcasts": {
		/** List broadcasts of campus */
		get: operations["listBroadcastsOfCampus"];
	};
	"/v2/clusters": {
		/** List clusters */
		get: operations["listClusters"];
	};
	"/v2/clusters/{id}": {
		/** Show cluster */
		get: operations["showCluster"];
	};
	"/v2/coalitions": {
		/** List coalitions */
		get: operations["listCoalitions"];
		/** Create coalition */
		post: operations["createCoalition"];
	};
	"/v2/users/{user_id}/coalitions": {
		/** List coalitions of user */
		get: operations["listCoalitionsOfUser"];
	};
	"/v2/blocs/{bloc_id}/coalitions": {
		/** List coalitions of bloc */
		get: operations["listCoalitionsOfBloc"];
	};
	"/v2/coalitions/{id}": {
		/** Show coalition */
		get: operations["showCoalition"];
		/** Update coalition */
		put: operations["updateCoalitionPut"];
		/** Update coalition */
		patch: operations["updateCoalition"];
	};
	"/v2/coalitions_users": {
		/** List coalitions users */
		get: operations["listCoalitionsUsers"];
		/** Create coalitions user */
		post: operations["createCoalitionsUser"];
	};
	"/v2/coalitions/{coalition_id}/coalitions_users": {
		/** List coalitions users of coalition */
		get: operations["listCoalitionsUsersOfCoalition"];
	};
	"/v2/users/{user_id}/coalitions_users": {
		/** List coalitions users of user */
		get: operations["listCoalitionsUsersOfUser"];
	};
	"/v2/coalitions_users/{id}": {
		/** Show coalitions user */
		get: operations["showCoalitionsUser"];
		/** Update coalitions user */
		put: operations["updateCoalitionsUserPut"];
		/** Delete coalitions user */
		delete: operations["destroyCoalitionsUser"];
		/** Update coalitions user */
		patch: operations["updateCoalitionsUser"];
	};
	"/v2/dashes": {
		/** List dashes */
		get: operations["listDashes"];
		/** Create dash */
		post: operations["createDash"];
	};
	"/v2/dashes/{id}": {
		/** Show dash */
		get: operations["showDash"];
		/** Update dash */
		put: operations["updateDashPut"];
		/** Delete dash */
		delete: operations["destroyDash"];
		/** Update dash */
		patch: operations["updateDash"];
	};
	"/v2/dashes/graph": {
		/** Count dashes over time */
		get: operations["graphDashes"];
	};
	"/v2/dashes/graph/on/{field}": {
		/** Count dashes over time on a field */
		get: operations["graphDashesOnField"];
	};
	"/v2/dashes/graph/on/{field}/by/{interval}": {
		/** Count dashes over time on a field by an interval */
		get: operations["graphDashesOnFieldByInterval"];
	};
	"/v2/dashes_users": {
		/** List dashes users */
		get: operations["listDashesUsers"];
		/** Create dashes user */
		post: operations["createDashesUser"];
	};
	"/v2/dashes/{dash_id}/dashes_users": {
		/** List dashes users of dash */
		get: operations["listDashesUsersOfDash"];
	};
	"/v2/dashes_users/{id}": {
		/** Show dashes user */
		get: operations["showDashesUser"];
		/** Update dashes user */
		put: operations["updateDashesUserPut"];
		/** Delete dashes user */
		delete: operations["destroyDashesUser"];
		/** Update dashes user */
		patch: operations["updateDashesUser"];
	};
	"/v2/dashes_users/graph": {
		/** Count dashes users over time */
		get: operations["graphDashesUsers"];
	};
	"/v2/dashes_users/graph/on/{field}": {
		/** Count dashes users over time on a field */
		get: operations["graphDashesUsersOnField"];
	};
	"/v2/dashes_users/graph/on/{field}/by/{interval}": {
		/** Count dashes users over time on a field by an interval */
		get: operations["graphDashesUsersOnFieldByInterval"];
	};
	"/v2/expertises": {
		/** List expertises */
		get: operations["listExpertises"];
		/** Create expertise */
		post: operations["createExpertise"];
	};
	"/v2/expertises/{id}": {
		/** Show expertise */
		get: operations["showExpertise"];
		/** Update expertise */
		put: operations["updateExpertisePut"];
		/** Delete expertise */
		delete: operations["destroyExpertise"];
		/** Update expertise */
		patch: operations["updateExpertise"];
	};
	"/v2/expertises_users": {
		/** List expertises users */
		get: operations["listExpertisesUsers"];
		/** Create expertises user */
		post: operations["createExpertisesUser"];
	};
	"/v2/expertises/{expertise_id}/expertises_users": {
		/** List expertises users of expertise */
		get: operations["listExpertisesUsersOfExpertise"];
		/** Create expertises user of expertise */
		post: operations["createExpertisesUserOfExpertise"];
	};
	"/v2/users/{user_id}/expertises_users": {
		/** List expertises users of user */
		get: operations["listExpertisesUsersOfUser"];
		/** Create expertises user of user */
		post: operations["createExpertisesUserOfUser"];
	};
	"/v2/expertises_users/{id}": {
		/** Show expertises user */
		get: operations["showExpertisesUser"];
		/** Update expertises user */
		put: operations["updateExpertisesUserPut"];
		/** Delete expertises user */
		delete: operations["destroyExpertisesUser"];
		/** Update expertises user */
		patch: operations["updateExpertisesUser"];
	};
	"/v2/flash_users": {
		/** List flash users */
		get: operations["listFlashUsers"];
		/** Create flash user */
		post: operations["createFlashUser"];
	};
	"/v2/flashes/{flash_id}/flash_users": {
		/** List flash users of flash */
		get: operations["listFlashUsersOfFlash"];
		/** Create flash user of flash */
		post: operations["createFlashUserOfFlash"];
	};
	"/v2/flash_users/{id}": {
		/** Show flash user */
		get: operations["showFlashUser"];
	};
	"/v2/flashes/{flash_id}/flash_users/{id}": {
		/** Show flash user of flash */
		get: operations["showFlashUserOfFlash"];
	};
	"/v2/flashes": {
		/** List flashes */
		get: operations["listFlashes"];
		/** Create flash */
		post: operations["createFlash"];
	};
	"/v2/flashes/{id}": {
		/** Show flash */
		get: operations["showFlash"];
	};
	"/v2/patronages": {
		/** List patronages */
		get: operations["listPatronages"];
		/** Create patronage */
		post: operations["createPatronage"];
	};
	"/v2/users/{user_id}/patronages": {
		/** List patronages of user */
		get: operations["listPatronagesOfUser"];
		/** Create patronage of user */
		post: operations["createPatronageOfUser"];
	};
	"/v2/patronages/{id}": {
		/** Show patronage */
		get: operations["showPatronage"];
		/** Update patronage */
		put: operations["updatePatronagePut"];
		/** Delete patronage */
		delete: operations["destroyPatronage"];
		/** Update patronage */
		patch: operations["updatePatronage"];
	};
	"/v2/patronages_reports": {
		/** List patronages reports */
		get: operations["listPatronagesReports"];
		/** Create patronages report */
		post: operations["createPatronagesReport"];
	};
	"/v2/users/{user_id}/patronages_reports": {
		/** List patronages reports of user */
		get: operations["listPatronagesReportsOfUser"];
		/** Create patronages report of user */
		post: operations["createPatronagesReportOfUser"];
	};
	"/v2/patronages/{patronage_id}/patronages_reports": {
		/** List patronages reports of patronage */
		get: operations["listPatronagesReportsOfPatronage"];
		/** Create patronages report of patronage */
		post: operations["createPatronagesReportOfPatronage"];
	};
	"/v2/reports/{report_id}/patronages_reports": {
		/** List patronages reports of report */
		get: operations["listPatronagesReportsOfReport"];
		/** Create patronages report of report */
		post: operations["createPatronagesReportOfReport"];
	};
	"/v2/patronages_reports/{id}": {
		/** Show patronages report */
		get: operations["showPatronagesReport"];
		/** Update patronages report */
		put: operations["updatePatronagesReportPut"];
		/** Delete patronages report */
		delete: operations["destroyPatronagesReport"];
		/** Update patronages report */
		patch: operations["updatePatronagesReport"];
	};
	"/v2/patronages_reports/graph": {
		/** Count patronages reports over time */
		get: operations["graphPatronagesReports"];
	};
	"/v2/patronages_reports/graph/on/{field}": {
		/** Count patronages reports over time on a field */
		get: operations["graphPatronagesReportsOnField"];
	};
	"/v2/patronages_reports/graph/on/{field}/by/{interval}": {
		/** Count patronages reports over time on a field by an interval */
		get: operations["graphPatronagesReportsOnFieldByInterval"];
	};
	"/v2/scores": {
		/** List scores */
		get: operations["listScores"];
	};
	"/v2/coalitions/{coalition_id}/scores": {
		/** List scores of coalition */
		get: operations["listScoresOfCoalition"];
		/** Create score of coalition */
		post: operations["createScoreOfCoalition"];
	};
	"/v2/coalitions_users/{coalitions_user_id}/scores": {
		/** List scores of coalitions user */
		get: operations["listScoresOfCoalitionsUser"];
	};
	"/v2/blocs/{bloc_id}/scores": {
		/** List scores of bloc */
		get: operations["listScoresOfBloc"];
	};
	"/v2/scores/{id}": {
		/** Show score */
		get: operations["showScore"];
	};
	"/v2/coalitions/{coalition_id}/scores/{id}": {
		/** Show score of coalition */
		get: operations["showScoreOfCoalition"];
		/** Delete score of coalition */
		delete: operations["destroyScoreOfCoalition"];
	};
	"/v2/coalitions_users/{coalitions_user_id}/scores/{id}": {
		/** Show score of coalitions user */
		get: operations["showScoreOfCoalitionsUser"];
	};
	"/v2/blocs/{bloc_id}/scores/{id}": {
		/** Show score of bloc */
		get: operations["showScoreOfBloc"];
	};
	"/v2/blocs/{bloc_id}/squads": {
		/** List squads of bloc */
		get: operations["listSquadsOfBloc"];
		/** Create squad of bloc */
		post: operations["createSquadOfBloc"];
	};
	"/v2/squads/{id}": {
		/** Show squad */
		get: operations["showSquad"];
		/** Update squad */
		put: operations["updateSquadPut"];
		/** Delete squad */
		delete: operations["destroySquad"];
		/** Update squad */
		patch: operations["updateSquad"];
	};
	"/v2/blocs/{bloc_id}/squads/{id}": {
		/** Show squad of bloc */
		get: operations["showSquadOfBloc"];
		/** Delete squad of bloc */
		delete: operations["destroySquadOfBloc"];
	};
	"/v2/blocs/{bloc_id}/squads_users": {
		/** List squads users of bloc */
		get: operations["listSquadsUsersOfBloc"];
		/** Create squads user of bloc */
		post: operations["createSquadsUserOfBloc"];
	};
	"/v2/squads_users/{id}": {
		/** Update squads user */
		put: operations["updateSquadsUserPut"];
		/** Delete squads user */
		delete: operations["destroySquadsUser"];
		/** Update squads user */
		patch: operations["updateSquadsUser"];
	};
	"/v2/blocs/{bloc_id}/squads_users/{id}": {
		/** Delete squads user of bloc */
		delete: operations["destroySquadsUserOfBloc"];
	};
	"/v2/tags": {
		/** List tags */
		get: operations["listTags"];
		/** Create tag */
		post: operations["createTag"];
	};
	"/v2/projects/{project_id}/tags": {
		/** List tags of project */
		get: operations["listTagsOfProject"];
	};
	"/v2/issues/{issue_id}/tags": {
		/** List tags of issue */
		get: operations["listTagsOfIssue"];
	};
	"/v2/notions/{notion_id}/tags": {
		/** List tags of notion */
		get: operations["listTagsOfNotion"];
	};
	"/v2/cursus/{cursus_id}/tags": {
		/** List tags of cursus */
		get: operations["listTagsOfCursus"];
	};
	"/v2/users/{user_id}/tags": {
		/** List tags of user */
		get: operations["listTagsOfUser"];
	};
	"/v2/tags/{id}": {
		/** Show tag */
		get: operations["showTag"];
		/** Update tag */
		put: operations["updateTagPut"];
		/** Delete tag */
		delete: operations["destroyTag"];
		/** Update tag */
		patch: operations["updateTag"];
	};
	"/v2/tags_users": {
		/** List tags users */
		get: operations["listTagsUsers"];
		/** Create tags user */
		post: operations["createTagsUser"];
	};
	"/v2/users/{user_id}/tags_users": {
		/** List tags users of user */
		get: operations["listTagsUsersOfUser"];
	};
	"/v2/cursus/{cursus_id}/tags_users": {
		/** List tags users of cursus */
		get: operations["listTagsUsersOfCursus"];
	};
	"/v2/campus/{campus_id}/tags_users": {
		/** List tags users of campus */
		get: operations["listTagsUsersOfCampus"];
	};
	"/v2/tags/{tag_id}/tags_users": {
		/** List tags users of tag */
		get: operations["listTagsUsersOfTag"];
	};
	"/v2/tags_users/{id}": {
		/** Show tags user */
		get: operations["showTagsUser"];
		/** Update tags user */
		put: operations["updateTagsUserPut"];
		/** Delete tags user */
		delete: operations["destroyTagsUser"];
		/** Update tags user */
		patch: operations["updateTagsUser"];
	};
	"/v2/titles": {
		/** List titles */
		get: operations["listTitles"];
		/** Create title */
		post: operations["createTitle"];
	};
	"/v2/users/{user_id}/titles": {
		/** List titles of user */
		get: operations["listTitlesOfUser"];
	};
	"/v2/titles/{id}": {
		/** Show title */
		get: operations["showTitle"];
		/** Update title */
		put: operations["updateTitlePut"];
		/** Delete title */
		delete: operations["destroyTitle"];
		/** Update title */
		patch: operations["updateTitle"];
	};
	"/v2/titles_users": {
		/** List titles users */
		get: operations["listTitlesUsers"];
		/** Create titles user */
		post: operations["createTitlesUser"];
	};
	"/v2/titles/{title_id}/titles_users": {
		/** List titles users of title */
		get: operations["listTitlesUsersOfTitle"];
	};
	"/v2/users/{user_id}/titles_users": {
		/** List titles users of user */
		get: operations["listTitlesUsersOfUser"];
	};
	"/v2/titles_users/{id}": {
		/** Show titles user */
		get: operations["showTitlesUser"];
		/** Update titles user */
		put: operations["updateTitlesUserPut"];
		/** Delete titles user */
		delete: operations["destroyTitlesUser"];
		/** Update titles user */
		patch: operations["updateTitlesUser"];
	};
	"/v2/waitlists": {
		/** List waitlists */
		get: operations["listWaitlists"];
	};
	"/v2/waitlists/{id}": {
		/** Show waitlist */
		get: operations["showWaitlist"];
		/** Delete waitlist */
		delete: operations["destroyWaitlist"];
	};
	"/v2/events/{event_id}/waitlist": {
		/** Show waitlist of event */
		get: operations["showEventWaitlist"];
	};
	"/v2/exams/{exam_id}/waitlist": {
		/** Show waitlist of exam */
		get: operations["showExamWaitlist"];
	};
	"/v2/attachments": {
		/** List attachments */
		get: operations["listAttachments"];
	};
	"/v2/project_sessions/{project_session_id}/attachments": {
		/** List attachments of project session */
		get: operations["listAttachmentsOfProjectSession"];
	};
	"/v2/projects/{project_id}/attachments": {
		/** List attachments of project */
		get: operations["listAttachmentsOfProject"];
		/** Create attachment of project */
		post: operations["createAttachmentOfProject"];
	};
	"/v2/attachments/{id}": {
		/** Show attachment */
		get: operations["showAttachment"];
		/** Update attachment */
		put: operations["updateAttachmentPut"];
		/** Delete attachment */
		delete: operations["destroyAttachment"];
		/** Update attachment */
		patch: operations["updateAttachment"];
	};
	"/v2/project_sessions/{project_session_id}/attachments/{id}": {
		/** Show attachment of project session */
		get: operations["showAttachmentOfProjectSession"];
	};
	"/v2/cursus": {
		/** List cursus */
		get: operations["listCursus"];
		/** Create cursus */
		post: operations["createCursus"];
	};
	"/v2/cursus/{id}": {
		/** Show cursus */
		get: operations["showCursus"];
		/** Update cursus */
		put: operations["updateCursusPut"];
		/** Delete cursus */
		delete: operations["destroyCursus"];
		/** Update cursus */
		patch: operations["updateCursus"];
	};
	"/v2/levels": {
		/** List levels */
		get: operations["listLevels"];
	};
	"/v2/cursus/{cursus_id}/levels": {
		/** List levels of cursus */
		get: operations["listLevelsOfCursus"];
	};
	"/v2/notions": {
		/** List notions */
		get: operations["listNotions"];
		/** Create notion */
		post: operations["createNotion"];
	};
	"/v2/cursus/{cursus_id}/notions": {
		/** List notions of cursus */
		get: operations["listNotionsOfCursus"];
	};
	"/v2/tags/{tag_id}/notions": {
		/** List notions of tag */
		get: operations["listNotionsOfTag"];
	};
	"/v2/notions/{id}": {
		/** Show notion */
		get: operations["showNotion"];
		/** Update notion */
		put: operations["updateNotionPut"];
		/** Delete notion */
		delete: operations["destroyNotion"];
		/** Update notion */
		patch: operations["updateNotion"];
	};
	"/v2/params_project_sessions_rules": {
		/** List params project sessions rules */
		get: operations["listParamsProjectSessionsRules"];
		/** Create params project sessions rule */
		post: operations["createParamsProjectSessionsRule"];
	};
	"/v2/project_sessions_rules/{project_sessions_rule_id}/params_project_sessions_rules": {
		/** List params project sessions rules of project sessions rule */
		get: operations["listParamsProjectSessionsRulesOfProjectSessionsRule"];
		/** Create params project sessions rule of project sessions rule */
		post: operations["createParamsProjectSessionsRuleOfProjectSessionsRule"];
	};
	"/v2/params_project_sessions_rules/{id}": {
		/** Show params project sessions rule */
		get: operations["showParamsProjectSessionsRule"];
		/** Update params project sessions rule */
		put: operations["updateParamsProjectSessionsRulePut"];
		/** Update params project sessions rule */
		patch: operations["updateParamsProjectSessionsRule"];
	};
	"/v2/project_data": {
		/** List project data */
		get: operations["listProjectData"];
		/** Create project data */
		post: operations["createProjectData"];
	};
	"/v2/project_sessions/{project_session_id}/project_data": {
		/** List project data of project session */
		get: operations["listProjectDataOfProjectSession"];
	};
	"/v2/project_data/{id}": {
		/** Show project data */
		get: operations["showProjectData"];
		/** Update project data */
		put: operations["updateProjectDataPut"];
		/** Delete project data */
		delete: operations["destroyProjectData"];
		/** Update project data */
		patch: operations["updateProjectData"];
	};
	"/v2/project_sessions": {
		/** List project sessions */
		get: operations["listProjectSessions"];
	};
	"/v2/projects/{project_id}/project_sessions": {
		/** List project sessions of project */
		get: operations["listProjectSessionsOfProject"];
	};
	"/v2/project_sessions/{id}": {
		/** Show project session */
		get: operations["showProjectSession"];
	};
	"/v2/project_sessions/graph": {
		/** Count project sessions over time */
		get: operations["graphProjectSessions"];
	};
	"/v2/project_sessions/graph/on/{field}": {
		/** Count project sessions over time on a field */
		get: operations["graphProjectSessionsOnField"];
	};
	"/v2/project_sessions/graph/on/{field}/by/{interval}": {
		/** Count project sessions over time on a field by an interval */
		get: operations["graphProjectSessionsOnFieldByInterval"];
	};
	"/v2/projects/{project_id}/project_sessions/graph": {
		/** Count project sessions of project over time */
		get: operations["graphProjectSessionsOfProject"];
	};
	"/v2/projects/{project_id}/project_sessions/graph/on/{field}": {
		/** Count project sessions of project over time on a field */
		get: operations["graphProjectSessionsOfProjectOnField"];
	};
	"/v2/projects/{project_id}/project_sessions/graph/on/{field}/by/{interval}": {
		/** Count project sessions of project over time on a field by an interval */
		get: operations["graphProjectSessionsOfProjectOnFieldByInterval"];
	};
	"/v2/project_sessions_rules": {
		/** List project sessions rules */
		get: operations["listProjectSessionsRules"];
		/** Create project sessions rule */
		post: operations["createProjectSessionsRule"];
	};
	"/v2/project_sessions/{project_session_id}/project_sessions_rules": {
		/** List project sessions rules of project session */
		get: operations["listProjectSessionsRulesOfProjectSession"];
		/** Create project sessions rule of project session */
		post: operations["createProjectSessionsRuleOfProjectSession"];
	};
	"/v2/project_sessions_rules/{id}": {
		/** Show project sessions rule */
		get: operations["showProjectSessionsRule"];
		/** Update project sessions rule */
		put: operations["updateProjectSessionsRulePut"];
		/** Update project sessions rule */
		patch: operations["updateProjectSessionsRule"];
	};
	"/v2/project_sessions_skills": {
		/** List project sessions skills */
		get: operations["listProjectSessionsSkills"];
	};
	"/v2/project_sessions/{project_session_id}/project_sessions_skills": {
		/** List project sessions skills of project session */
		get: operations["listProjectSessionsSkillsOfProjectSession"];
	};
	"/v2/skills/{skill_id}/project_sessions_skills": {
		/** List project sessions skills of skill */
		get: operations["listProjectSessionsSkillsOfSkill"];
	};
	"/v2/project_sessions_skills/{id}": {
		/** Show project sessions skill */
		get: operations["showProjectSessionsSkill"];
	};
	"/v2/project_sessions/{project_session_id}/project_sessions_skills/{id}": {
		/** Show project sessions skill of project session */
		get: operations["showProjectSessionsSkillOfProjectSession"];
	};
	"/v2/projects": {
		/** List projects */
		get: operations["listProjects"];
		/** Create project */
		post: operations["createProject"];
	};
	"/v2/cursus/{cursus_id}/projects": {
		/** List projects of cursus */
		get: operations["listProjectsOfCursus"];
	};
	"/v2/projects/{project_id}/projects": {
		/** List projects of project */
		get: operations["listProjectsOfProject"];
	};
	"/v2/me/projects": {
		/** List projects of the token’s user */
		get: operations["listMeProjects"];
	};
	"/v2/search/projects": {
		/** Find projects */
		post: operations["findSearchProjects"];
	};
	"/v2/projects/{id}": {
		/** Show project */
		get: operations["showProject"];
		/** Update project */
		put: operations["updateProjectPut"];
		/** Delete project */
		delete: operations["destroyProject"];
		/** Update project */
		patch: operations["updateProject"];
	};
	"/v2/projects/{id}/retry": {
		/** Retry */
		put: operations["retryProjectPut"];
		/** Retry */
		patch: operations["retryProject"];
	};
	"/v2/quests": {
		/** List quests */
		get: operations["listQuests"];
		/** Create quest */
		post: operations["createQuest"];
	};
	"/v2/cursus/{cursus_id}/quests": {
		/** List quests of cursus */
		get: operations["listQuestsOfCursus"];
	};
	"/v2/campus/{campus_id}/quests": {
		/** List quests of campus */
		get: operations["listQuestsOfCampus"];
	};
	"/v2/users/{user_id}/quests": {
		/** List quests of user */
		get: operations["listQuestsOfUser"];
	};
	"/v2/quests/{id}": {
		/** Show quest */
		get: operations["showQuest"];
		/** Update quest */
		put: operations["updateQuestPut"];
		/** Delete quest */
		delete: operations["destroyQuest"];
		/** Update quest */
		patch: operations["updateQuest"];
	};
	"/v2/quests_users": {
		/** List quests users */
		get: operations["listQuestsUsers"];
		/** Create quests user */
		post: operations["createQuestsUser"];
	};
	"/v2/quests/{quest_id}/quests_users": {
		/** List quests users of quest */
		get: operations["listQuestsUsersOfQuest"];
	};
	"/v2/users/{user_id}/quests_users": {
		/** List quests users of user */
		get: operations["listQuestsUsersOfUser"];
	};
	"/v2/quests_users/{id}": {
		/** Show quests user */
		get: operations["showQuestsUser"];
		/** Update quests user */
		put: operations["updateQuestsUserPut"];
		/** Delete quests user */
		delete: operations["destroyQuestsUser"];
		/** Update quests user */
		patch: operations["updateQuestsUser"];
	};
	"/v2/quests_users/graph": {
		/** Count quests users over time */
		get: operations["graphQuestsUsers"];
	};
	"/v2/quests_users/graph/on/{field}": {
		/** Count quests users over time on a field */
		get: operations["graphQuestsUsersOnField"];
	};
	"/v2/quests_users/graph/on/{field}/by/{interval}": {
		/** Count quests users over time on a field by an interval */
		get: operations["graphQuestsUsersOnFieldByInterval"];
	};
	"/v2/rules": {
		/** List rules */
		get: operations["listRules"];
		/** Create rule */
		post: operations["createRule"];
	};
	"/v2/project_sessions/{project_session_id}/rules": {
		/** List rules of project session */
		get: operations["listRulesOfProjectSession"];
		/** Create rule of project session */
		post: operations["createRuleOfProjectSession"];
	};
	"/v2/rules/{id}": {
		/** Show rule */
		get: operations["showRule"];
		/** Update rule */
		put: operations["updateRulePut"];
		/** Delete rule */
		delete: operations["destroyRule"];
		/** Update rule */
		patch: operations["updateRule"];
	};
	"/v2/skills": {
		/** List skills */
		get: operations["listSkills"];
		/** Create skill */
		post: operations["createSkill"];
	};
	"/v2/cursus/{cursus_id}/skills": {
		/** List skills of cursus */
		get: operations["listSkillsOfCursus"];
	};
	"/v2/skills/{id}": {
		/** Show skill */
		get: operations["showSkill"];
		/** Update skill */
		put: operations["updateSkillPut"];
		/** Delete skill */
		delete: operations["destroySkill"];
		/** Update skill */
		patch: operations["updateSkill"];
	};
	"/v2/subnotions": {
		/** List subnotions */
		get: operations["listSubnotions"];
		/** Create subnotion */
		post: operations["createSubnotion"];
	};
	"/v2/notions/{notion_id}/subnotions": {
		/** List subnotions of notion */
		get: operations["listSubnotionsOfNotion"];
	};
	"/v2/subnotions/{id}": {
		/** Show subnotion */
		get: operations["showSubnotion"];
		/** Update subnotion */
		put: operations["updateSubnotionPut"];
		/** Delete subnotion */
		delete: operations["destroySubnotion"];
		/** Update subnotion */
		patch: operations["updateSubnotion"];
	};
	"/v2/evaluations": {
		/** List evaluations */
		get: operations["listEvaluations"];
		/** Create evaluation */
		post: operations["createEvaluation"];
	};
	"/v2/evaluations/{id}": {
		/** Show evaluation */
		get: operations["showEvaluation"];
		/** Update evaluation */
		put: operations["updateEvaluationPut"];
		/** Delete evaluation */
		delete: operations["destroyEvaluation"];
		/** Update evaluation */
		patch: operations["updateEvaluation"];
	};
	"/v2/feedbacks": {
		/** List feedbacks */
		get: operations["listFeedbacks"];
		/** Create feedback */
		post: operations["createFeedback"];
	};
	"/v2/events/{event_id}/feedbacks": {
		/** List feedbacks of event */
		get: operations["listFeedbacksOfEvent"];
		/** Create feedback of event */
		post: operations["createFeedbackOfEvent"];
	};
	"/v2/scale_teams/{scale_team_id}/feedbacks": {
		/** List feedbacks of scale team */
		get: operations["listFeedbacksOfScaleTeam"];
		/** Create feedback of scale team */
		post: operations["createFeedbackOfScaleTeam"];
	};
	"/v2/feedbacks/{id}": {
		/** Show feedback */
		get: operations["showFeedback"];
		/** Update feedback */
		put: operations["updateFeedbackPut"];
		/** Delete feedback */
		delete: operations["destroyFeedback"];
		/** Update feedback */
		patch: operations["updateFeedback"];
	};
	"/v2/events/{event_id}/feedbacks/{id}": {
		/** Show feedback of event */
		get: operations["showFeedbackOfEvent"];
		/** Update feedback of event */
		put: operations["updateFeedbackOfEventPut"];
		/** Delete feedback of event */
		delete: operations["destroyFeedbackOfEvent"];
		/** Update feedback of event */
		patch: operations["updateFeedbackOfEvent"];
	};
	"/v2/scale_teams/{scale_team_id}/feedbacks/{id}": {
		/** Show feedback of scale team */
		get: operations["showFeedbackOfScaleTeam"];
		/** Update feedback of scale team */
		put: operations["updateFeedbackOfScaleTeamPut"];
		/** Delete feedback of scale team */
		delete: operations["destroyFeedbackOfScaleTeam"];
		/** Update feedback of scale team */
		patch: operations["updateFeedbackOfScaleTeam"];
	};
	"/v2/flags": {
		/** List flags */
		get: operations["listFlags"];
	};
	"/v2/scale_teams": {
		/** List scale teams */
		get: operations["listScaleTeams"];
		/** Create scale team */
		post: operations["createScaleTeam"];
	};
	"/v2/project_sessions/{project_session_id}/scale_teams": {
		/** List scale teams of project session */
		get: operations["listScaleTeamsOfProjectSession"];
		/** Create scale team of project session */
		post: operations["createScaleTeamOfProjectSession"];
	};
	"/v2/projects/{project_id}/scale_teams": {
		/** List scale teams of project */
		get: operations["listScaleTeamsOfProject"];
	};
	"/v2/users/{user_id}/scale_teams": {
		/** List scale teams of user */
		get: operations["listScaleTeamsOfUser"];
	};
	"/v2/users/{user_id}/scale_teams/as_corrector": {
		/** List scale teams of user: as corrector */
		get: operations["listScaleTeamsOfUserAsCorrector"];
	};
	"/v2/users/{user_id}/scale_teams/as_corrected": {
		/** List scale teams of user: as corrected */
		get: operations["listScaleTeamsOfUserAsCorrected"];
	};
	"/v2/me/scale_teams": {
		/** List scale teams of the token’s user */
		get: operations["listMeScaleTeams"];
	};
	"/v2/me/scale_teams/as_corrector": {
		/** List scale teams of the token’s user: as corrector */
		get: operations["listMeScaleTeamsAsCorrector"];
	};
	"/v2/me/scale_teams/as_corrected": {
		/** List scale teams of the token’s user: as corrected */
		get: operations["listMeScaleTeamsAsCorrected"];
	};
	"/v2/scale_teams/{id}": {
		/** Show scale team */
		get: operations["showScaleTeam"];
		/** Update scale team */
		put: operations["updateScaleTeamPut"];
		/** Delete scale team */
		delete: operations["destroyScaleTeam"];
		/** Update scale team */
		patch: operations["updateScaleTeam"];
	};
	"/v2/project_sessions/{project_session_id}/scale_teams/{id}": {
		/** Show scale team of project session */
		get: operations["showScaleTeamOfProjectSession"];
		/** Update scale team of project session */
		put: operations["updateScaleTeamOfProjectSessionPut"];
		/** Delete scale team of project session */
		delete: operations["destroyScaleTeamOfProjectSession"];
		/** Update scale team of project session */
		patch: operations["updateScaleTeamOfProjectSession"];
	};
	"/v2/scale_teams/graph": {
		/** Count scale teams over time */
		get: operations["graphScaleTeams"];
	};
	"/v2/scale_teams/graph/on/{field}": {
		/** Count scale teams over time on a field */
		get: operations["graphScaleTeamsOnField"];
	};
	"/v2/scale_teams/graph/on/{field}/by/{interval}": {
		/** Count scale teams over time on a field by an interval */
		get: operations["graphScaleTeamsOnFieldByInterval"];
	};
	"/v2/projects/{project_id}/scale_teams/graph": {
		/** Count scale teams of project over time */
		get: operations["graphScaleTeamsOfProject"];
	};
	"/v2/projects/{project_id}/scale_teams/graph/on/{field}": {
		/** Count scale teams of project over time on a field */
		get: operations["graphScaleTeamsOfProjectOnField"];
	};
	"/v2/projects/{project_id}/scale_teams/graph/on/{field}/by/{interval}": {
		/** Count scale teams of project over time on a field by an interval */
		get: operations["graphScaleTeamsOfProjectOnFieldByInterval"];
	};
	"/v2/users/{user_id}/scale_teams/graph": {
		/** Count scale teams of user over time */
		get: operations["graphScaleTeamsOfUser"];
	};
	"/v2/users/{user_id}/scale_teams/graph/on/{field}": {
		/** Count scale teams of user over time on a field */
		get: operations["graphScaleTeamsOfUserOnField"];
	};
	"/v2/users/{user_id}/scale_teams/graph/on/{field}/by/{interval}": {
		/** Count scale teams of user over time on a field by an interval */
		get: operations["graphScaleTeamsOfUserOnFieldByInterval"];
	};
	"/v2/scale_teams/multiple_create": {
		/** Multiple create */
		post: operations["multipleCreateScaleTeams"];
	};
	"/v2/scales": {
		/** List scales */
		get: operations["listScales"];
		/** Create scale */
		post: operations["createScale"];
	};
	"/v2/project_sessions/{project_session_id}/scales": {
		/** List scales of project session */
		get: operations["listScalesOfProjectSession"];
	};
	"/v2/projects/{project_id}/scales": {
		/** List scales of project */
		get: operations["listScalesOfProject"];
	};
	"/v2/users/{user_id}/scales": {
		/** List scales of user */
		get: operations["listScalesOfUser"];
	};
	"/v2/scales/{id}": {
		/** Show scale */
		get: operations["showScale"];
		/** Update scale */
		put: operations["updateScalePut"];
		/** Delete scale */
		delete: operations["destroyScale"];
		/** Update scale */
		patch: operations["updateScale"];
	};
	"/v2/slots": {
		/** List slots */
		get: operations["listSlots"];
		/** Create slot */
		post: operations["createSlot"];
	};
	"/v2/projects/{project_id}/slots": {
		/** List slots of project */
		get: operations["listSlotsOfProject"];
	};
	"/v2/users/{user_id}/slots": {
		/** List slots of user */
		get: operations["listSlotsOfUser"];
	};
	"/v2/me/slots": {
		/** List slots of the token’s user */
		get: operations["listMeSlots"];
	};
	"/v2/slots/{id}": {
		/** Show slot */
		get: operations["showSlot"];
		/** Update slot */
		put: operations["updateSlotPut"];
		/** Delete slot */
		delete: operations["destroySlot"];
		/** Update slot */
		patch: operations["updateSlot"];
	};
	"/v2/slots/graph": {
		/** Count slots over time */
		get: operations["graphSlots"];
	};
	"/v2/slots/graph/on/{field}": {
		/** Count slots over time on a field */
		get: operations["graphSlotsOnField"];
	};
	"/v2/slots/graph/on/{field}/by/{interval}": {
		/** Count slots over time on a field by an interval */
		get: operations["graphSlotsOnFieldByInterval"];
	};
	"/v2/projects/{project_id}/slots/graph": {
		/** Count slots of project over time */
		get: operations["graphSlotsOfProject"];
	};
	"/v2/projects/{project_id}/slots/graph/on/{field}": {
		/** Count slots of project over time on a field */
		get: operations["graphSlotsOfProjectOnField"];
	};
	"/v2/projects/{project_id}/slots/graph/on/{field}/by/{interval}": {
		/** Count slots of project over time on a field by an interval */
		get: operations["graphSlotsOfProjectOnFieldByInterval"];
	};
	"/v2/users/{user_id}/slots/graph": {
		/** Count slots of user over time */
		get: operations["graphSlotsOfUser"];
	};
	"/v2/users/{user_id}/slots/graph/on/{field}": {
		/** Count slots of user over time on a field */
		get: operations["graphSlotsOfUserOnField"];
	};
	"/v2/users/{user_id}/slots/graph/on/{field}/by/{interval}": {
		/** Count slots of user over time on a field by an interval */
		get: operations["graphSlotsOfUserOnFieldByInterval"];
	};
	"/v2/teams_uploads": {
		/** List teams uploads */
		get: operations["listTeamsUploads"];
		/** Create teams upload */
		post: operations["createTeamsUpload"];
	};
	"/v2/teams/{team_id}/teams_uploads": {
		/** List teams uploads of team */
		get: operations["listTeamsUploadsOfTeam"];
	};
	"/v2/teams_uploads/{id}": {
		/** Show teams upload */
		get: operations["showTeamsUpload"];
		/** Update teams upload */
		put: operations["updateTeamsUploadPut"];
		/** Delete teams upload */
		delete: operations["destroyTeamsUpload"];
		/** Update teams upload */
		patch: operations["updateTeamsUpload"];
	};
	"/v2/teams_uploads/multiple_create": {
		/** Multiple create */
		post: operations["multipleCreateTeamsUploads"];
	};
	"/v2/cursus_users": {
		/** List cursus users */
		get: operations["listCursusUsers"];
		/** Create cursus user */
		post: operations["createCursusUser"];
	};
	"/v2/users/{user_id}/cursus_users": {
		/** List cursus users of user */
		get: operations["listCursusUsersOfUser"];
		/** Create cursus user of user */
		post: operations["createCursusUserOfUser"];
	};
	"/v2/cursus/{cursus_id}/cursus_users": {
		/** List cursus users of cursus */
		get: operations["listCursusUsersOfCursus"];
	};
	"/v2/cursus_users/{id}": {
		/** Show cursus user */
		get: operations["showCursusUser"];
		/** Update cursus user */
		put: operations["updateCursusUserPut"];
		/** Delete cursus user */
		delete: operations["destroyCursusUser"];
		/** Update cursus user */
		patch: operations["updateCursusUser"];
	};
	"/v2/cursus_users/graph": {
		/** Count cursus users over time */
		get: operations["graphCursusUsers"];
	};
	"/v2/cursus_users/graph/on/{field}": {
		/** Count cursus users over time on a field */
		get: operations["graphCursusUsersOnField"];
	};
	"/v2/cursus_users/graph/on/{field}/by/{interval}": {
		/** Count cursus users over time on a field by an interval */
		get: operations["graphCursusUsersOnFieldByInterval"];
	};
	"/v2/experiences": {
		/** List experiences */
		get: operations["listExperiences"];
		/** Create experience */
		post: operations["createExperience"];
	};
	"/v2/campus/{campus_id}/experiences": {
		/** List experiences of campus */
		get: operations["listExperiencesOfCampus"];
	};
	"/v2/projects_users/{projects_user_id}/experiences": {
		/** List experiences of projects user */
		get: operations["listExperiencesOfProjectsUser"];
	};
	"/v2/partnerships_users/{partnerships_user_id}/experiences": {
		/** List experiences of partnerships user */
		get: operations["listExperiencesOfPartnershipsUser"];
	};
	"/v2/users/{user_id}/experiences": {
		/** List experiences of user */
		get: operations["listExperiencesOfUser"];
	};
	"/v2/skills/{skill_id}/experiences": {
		/** List experiences of skill */
		get: operations["listExperiencesOfSkill"];
	};
	"/v2/experiences/{id}": {
		/** Show experience */
		get: operations["showExperience"];
		/** Update experience */
		put: operations["updateExperiencePut"];
		/** Delete experience */
		delete: operations["destroyExperience"];
		/** Update experience */
		patch: operations["updateExperience"];
	};
	"/v2/languages_users": {
		/** List languages users */
		get: operations["listLanguagesUsers"];
		/** Create languages user */
		post: operations["createLanguagesUser"];
	};
	"/v2/users/{user_id}/languages_users": {
		/** List languages users of user */
		get: operations["listLanguagesUsersOfUser"];
		/** Create languages user of user */
		post: operations["createLanguagesUserOfUser"];
	};
	"/v2/languages_users/{id}": {
		/** Show languages user */
		get: operations["showLanguagesUser"];
		/** Update languages user */
		put: operations["updateLanguagesUserPut"];
		/** Delete languages user */
		delete: operations["destroyLanguagesUser"];
		/** Update languages user */
		patch: operations["updateLanguagesUser"];
	};
	"/v2/users/{user_id}/languages_users/{id}": {
		/** Show languages user of user */
		get: operations["showLanguagesUserOfUser"];
		/** Update languages user of user */
		put: operations["updateLanguagesUserOfUserPut"];
		/** Delete languages user of user */
		delete: operations["destroyLanguagesUserOfUser"];
		/** Update languages user of user */
		patch: operations["updateLanguagesUserOfUser"];
	};
	"/v2/languages_users/graph": {
		/** Count languages users over time */
		get: operations["graphLanguagesUsers"];
	};
	"/v2/languages_users/graph/on/{field}": {
		/** Count languages users over time on a field */
		get: operations["graphLanguagesUsersOnField"];
	};
	"/v2/languages_users/graph/on/{field}/by/{interval}": {
		/** Count languages users over time on a field by an interval */
		get: operations["graphLanguagesUsersOnFieldByInterval"];
	};
	"/v2/projects_users": {
		/** List projects users */
		get: operations["listProjectsUsers"];
		/** Create projects user */
		post: operations["createProjectsUser"];
	};
	"/v2/projects/{project_id}/projects_users": {
		/** List projects users of project */
		get: operations["listProjectsUsersOfProject"];
		/** Create projects user of project */
		post: operations["createProjectsUserOfProject"];
	};
	"/v2/users/{user_id}/projects_users": {
		/** List projects users of user */
		get: operations["listProjectsUsersOfUser"];
		/** Create projects user of user */
		post: operations["createProjectsUserOfUser"];
	};
	"/v2/projects_users/{id}": {
		/** Show projects user */
		get: operations["showProjectsUser"];
		/** Update projects user */
		put: operations["updateProjectsUserPut"];
		/** Delete projects user */
		delete: operations["destroyProjectsUser"];
		/** Update projects user */
		patch: operations["updateProjectsUser"];
	};
	"/v2/projects_users/graph": {
		/** Count projects users over time */
		get: operations["graphProjectsUsers"];
	};
	"/v2/projects_users/graph/on/{field}": {
		/** Count projects users over time on a field */
		get: operations["graphProjectsUsersOnField"];
	};
	"/v2/projects_users/graph/on/{field}/by/{interval}": {
		/** Count projects users over time on a field by an interval */
		get: operations["graphProjectsUsersOnFieldByInterval"];
	};
	"/v2/projects/{project_id}/projects_users/graph": {
		/** Count projects users of project over time */
		get: operations["graphProjectsUsersOfProject"];
	};
	"/v2/projects/{project_id}/projects_users/graph/on/{field}": {
		/** Count projects users of project over time on a field */
		get: operations["graphProjectsUsersOfProjectOnField"];
	};
	"/v2/projects/{project_id}/projects_users/graph/on/{field}/by/{interval}": {
		/** Count projects users of project over time on a field by an interval */
		get: operations["graphProjectsUsersOfProjectOnFieldByInterval"];
	};
	"/v2/users/{user_id}/projects_users/graph": {
		/** Count projects users of user over time */
		get: operations["graphProjectsUsersOfUser"];
	};
	"/v2/users/{user_id}/projects_users/graph/on/{field}": {
		/** Count projects users of user over time on a field */
		get: operations["graphProjectsUsersOfUserOnField"];
	};
	"/v2/users/{user_id}/projects_users/graph/on/{field}/by/{interval}": {
		/** Count projects users of user over time on a field by an interval */
		get: operations["graphProjectsUsersOfUserOnFieldByInterval"];
	};
	"/v2/projects/{project_id}/register": {
		/** Create projects user at project register */
		post: operations["createProjectRegister"];
	};
	"/v2/projects_users/{id}/retry": {
		/** Retry */
		put: operations["retryProjectsUserPut"];
		/** Retry */
		patch: operations["retryProjectsUser"];
	};
	"/v2/projects_users/{id}/compile": {
		/** Compile */
		put: operations["compileProjectsUserPut"];
		/** Compile */
		patch: operations["compileProjectsUser"];
	};
	"/v2/projects_users/register_childs_and_scales": {
		/** Register childs and scales */
		post: operations["registerChildsAndScalesProjectsUsers"];
	};
	"/v2/projects_users/reset": {
		/** Reset */
		delete: operations["resetProjectsUsers"];
	};
	"/v2/projects_users/scale": {
		/** Scale */
		patch: operations["scaleProjectsUsers"];
	};
	"/v2/teams": {
		/** List teams */
		get: operations["listTeams"];
		/** Create team */
		post: operations["createTeam"];
	};
	"/v2/cursus/{cursus_id}/teams": {
		/** List teams of cursus */
		get: operations["listTeamsOfCursus"];
	};
	"/v2/users/{user_id}/teams": {
		/** List teams of user */
		get: operations["listTeamsOfUser"];
	};
	"/v2/users/{user_id}/projects/{project_id}/teams": {
		/** List teams of user and project */
		get: operations["listTeamsOfUserAndProject"];
	};
	"/v2/projects/{project_id}/teams": {
		/** List teams of project */
		get: operations["listTeamsOfProject"];
	};
	"/v2/project_sessions/{project_session_id}/teams": {
		/** List teams of project session */
		get: operations["listTeamsOfProjectSession"];
	};
	"/v2/me/teams": {
		/** List teams of the token’s user */
		get: operations["listMeTeams"];
	};
	"/v2/teams/{id}": {
		/** Show team */
		get: operations["showTeam"];
		/** Update team */
		put: operations["updateTeamPut"];
		/** Delete team */
		delete: operations["destroyTeam"];
		/** Update team */
		patch: operations["updateTeam"];
	};
	"/v2/teams/graph": {
		/** Count teams over time */
		get: operations["graphTeams"];
	};
	"/v2/teams/graph/on/{field}": {
		/** Count teams over time on a field */
		get: operations["graphTeamsOnField"];
	};
	"/v2/teams/graph/on/{field}/by/{interval}": {
		/** Count teams over time on a field by an interval */
		get: operations["graphTeamsOnFieldByInterval"];
	};
	"/v2/cursus/{cursus_id}/teams/graph": {
		/** Count teams of cursus over time */
		get: operations["graphTeamsOfCursus"];
	};
	"/v2/cursus/{cursus_id}/teams/graph/on/{field}": {
		/** Count teams of cursus over time on a field */
		get: operations["graphTeamsOfCursusOnField"];
	};
	"/v2/cursus/{cursus_id}/teams/graph/on/{field}/by/{interval}": {
		/** Count teams of cursus over time on a field by an interval */
		get: operations["graphTeamsOfCursusOnFieldByInterval"];
	};
	"/v2/users/{user_id}/teams/graph": {
		/** Count teams of user over time */
		get: operations["graphTeamsOfUser"];
	};
	"/v2/users/{user_id}/teams/graph/on/{field}": {
		/** Count teams of user over time on a field */
		get: operations["graphTeamsOfUserOnField"];
	};
	"/v2/users/{user_id}/teams/graph/on/{field}/by/{interval}": {
		/** Count teams of user over time on a field by an interval */
		get: operations["graphTeamsOfUserOnFieldByInterval"];
	};
	"/v2/users/{user_id}/projects/{project_id}/teams/graph": {
		/** Count teams of user and project over time */
		get: operations["graphTeamsOfUserAndProject"];
	};
	"/v2/users/{user_id}/projects/{project_id}/teams/graph/on/{field}": {
		/** Count teams of user and project over time on a field */
		get: operations["graphTeamsOfUserAndProjectOnField"];
	};
	"/v2/users/{user_id}/projects/{project_id}/teams/graph/on/{field}/by/{interval}": {
		/** Count teams of user and project over time on a field by an interval */
		get: operations["graphTeamsOfUserAndProjectOnFieldByInterval"];
	};
	"/v2/projects/{project_id}/teams/graph": {
		/** Count teams of project over time */
		get: operations["graphTeamsOfProject"];
	};
	"/v2/projects/{project_id}/teams/graph/on/{field}": {
		/** Count teams of project over time on a field */
		get: operations["graphTeamsOfProjectOnField"];
	};
	"/v2/projects/{project_id}/teams/graph/on/{field}/by/{interval}": {
		/** Count teams of project over time on a field by an interval */
		get: operations["graphTeamsOfProjectOnFieldByInterval"];
	};
	"/v2/teams/{id}/reset_team_uploads": {
		/** Reset team uploads */
		post: operations["resetTeamUploadsTeam"];
	};
	"/v2/teams_users": {
		/** List teams users */
		get: operations["listTeamsUsers"];
		/** Create teams user */
		post: operations["createTeamsUser"];
	};
	"/v2/users/{user_id}/teams_users": {
		/** List teams users of user */
		get: operations["listTeamsUsersOfUser"];
	};
	"/v2/teams/{team_id}/teams_users": {
		/** List teams users of team */
		get: operations["listTeamsUsersOfTeam"];
	};
	"/v2/teams_users/{id}": {
		/** Show teams user */
		get: operations["showTeamsUser"];
		/** Update teams user */
		put: operations["updateTeamsUserPut"];
		/** Delete teams user */
		delete: operations["destroyTeamsUser"];
		/** Update teams user */
		patch: operations["updateTeamsUser"];
	};
	"/v2/user_candidatures": {
		/** List user candidatures */
		get: operations["listUserCandidatures"];
		/** Create user candidature */
		post: operations["createUserCandidature"];
	};
	"/v2/user_candidatures/{id}": {
		/** Show user candidature */
		get: operations["showUserCandidature"];
		/** Update user candidature */
		put: operations["updateUserCandidaturePut"];
		/** Update user candidature */
		patch: operations["updateUserCandidature"];
	};
	"/v2/users/{user_id}/user_candidature": {
		/** Show user candidature of user */
		get: operations["showUserUserCandidature"];
		/** Update user candidature */
		put: operations["updateUserUserCandidaturePut"];
		/** Create user candidature at user user candidature */
		post: operations["createUserUserCandidature"];
		/** Update user candidature */
		patch: operations["updateUserUserCandidature"];
	};
	"/v2/users": {
		/** List users */
		get: operations["listUsers"];
		/** Create user */
		post: operations["createUser"];
	};
	"/v2/coalitions/{coalition_id}/users": {
		/** List users of coalition */
		get: operations["listUsersOfCoalition"];
	};
	"/v2/dashes/{dash_id}/users": {
		/** List users of dash */
		get: operations["listUsersOfDash"];
	};
	"/v2/events/{event_id}/users": {
		/** List users of event */
		get: operations["listUsersOfEvent"];
	};
	"/v2/accreditations/{accreditation_id}/users": {
		/** List users of accreditation */
		get: operations["listUsersOfAccreditation"];
	};
	"/v2/teams/{team_id}/users": {
		/** List users of team */
		get: operations["listUsersOfTeam"];
	};
	"/v2/projects/{project_id}/users": {
		/** List users of project */
		get: operations["listUsersOfProject"];
	};
	"/v2/partnerships/{partnership_id}/users": {
		/** List users of partnership */
		get: operations["listUsersOfPartnership"];
	};
	"/v2/expertises/{expertise_id}/users": {
		/** List users of expertise */
		get: operations["listUsersOfExpertise"];
	};
	"/v2/cursus/{cursus_id}/users": {
		/** List users of cursus */
		get: operations["listUsersOfCursus"];
	};
	"/v2/campus/{campus_id}/users": {
		/** List users of campus */
		get: operations["listUsersOfCampus"];
	};
	"/v2/achievements/{achievement_id}/users": {
		/** List users of achievement */
		get: operations["listUsersOfAchievement"];
	};
	"/v2/titles/{title_id}/users": {
		/** List users of title */
		get: operations["listUsersOfTitle"];
	};
	"/v2/quests/{quest_id}/users": {
		/** List users of quest */
		get: operations["listUsersOfQuest"];
	};
	"/v2/groups/{group_id}/users": {
		/** List users of group */
		get: operations["listUsersOfGroup"];
	};
	"/v2/me": {
		/** Show user of the token */
		get: operations["showMe"];
	};
	"/v2/staff": {
		/** List users: staff */
		get: operations["listStaff"];
	};
	"/v2/alumnized_users": {
		/** List users: alumnized */
		get: operations["listAlumnizedUsers"];
	};
	"/v2/search/users": {
		/** Find users */
		post: operations["findSearchUsers"];
	};
	"/v2/users/{id}": {
		/** Show user */
		get: operations["showUser"];
		/** Update user */
		put: operations["updateUserPut"];
		/** Update user */
		patch: operations["updateUser"];
	};
	"/v2/users/graph": {
		/** Count users over time */
		get: operations["graphUsers"];
	};
	"/v2/users/graph/on/{field}": {
		/** Count users over time on a field */
		get: operations["graphUsersOnField"];
	};
	"/v2/users/graph/on/{field}/by/{interval}": {
		/** Count users over time on a field by an interval */
		get: operations["graphUsersOnFieldByInterval"];
	};
	"/v2/users/{id}/correction_points/add": {
		/** Add correction points */
		post: operations["addUserCorrectionPoints"];
	};
	"/v2/users/{id}/correction_points/remove": {
		/** Remove correction points */
		delete: operations["removeUserCorrectionPoints"];
	};
	"/v2/users/{id}/alumnize": {
		/** Alumnize */
		post: operations["alumnizeUser"];
	};
	"/v2/users/{id}/dealumnize": {
		/** Dealumnize */
		post: operations["dealumnizeUser"];
	};
	"/v2/users/{id}/set_primary_campus": {
		/** Set primary campus */
		post: operations["setPrimaryCampusUser"];
	};
	"/v2/users/{id}/free_past_agu": {
		/** Free past agu */
		post: operations["freePastAguUser"];
	};
	"/v2/users/{id}/unfreeze": {
		/** Unfreeze */
		post: operations["unfreezeUser"];
	};
	"/v2/users/{id}/otp_settings/remove": {
		/** Remove otp settings */
		delete: operations["removeUserOtpSettings"];
	};
	"/v2/users/{id}/exam": {
		/** Exam */
		get: operations["showUserExam"];
	};
	"/v2/users/{id}/projects_users/registration": {
		/** Projects users registration */
		get: operations["showUserProjectsUsersRegistration"];
	};
	"/v2/users/{id}/locations_stats": {
		/** Locations stats */
		get: operations["showUserLocationsStats"];
	};
	"/v2/apps": {
		/** List apps */
		get: operations["listApps"];
	};
	"/v2/users/{user_id}/apps": {
		/** List apps of user */
		get: operations["listAppsOfUser"];
	};
	"/v2/apps/{id}": {
		/** Show app */
		get: operations["showApp"];
	};
	"/v2/endpoints": {
		/** List endpoints */
		get: operations["listEndpoints"];
		/** Create endpoint */
		post: operations["createEndpoint"];
	};
	"/v2/endpoints/{id}": {
		/** Show endpoint */
		get: operations["showEndpoint"];
		/** Update endpoint */
		put: operations["updateEndpointPut"];
		/** Delete endpoint */
		delete: operations["destroyEndpoint"];
		/** Update endpoint */
		patch: operations["updateEndpoint"];
	};
	"/v2/endpoints/{id}/callback": {
		/** Callback */
		post: operations["callbackEndpoint"];
	};
	"/v2/users/{user_id}/gitlab_users": {
		/** List gitlab users of user */
		get: operations["listGitlabUsersOfUser"];
	};
	"/v2/mailings": {
		/** List mailings */
		get: operations["listMailings"];
		/** Create mailing */
		post: operations["createMailing"];
	};
	"/v2/users/{user_id}/mailings": {
		/** List mailings of user */
		get: operations["listMailingsOfUser"];
	};
	"/v2/mailings/{id}": {
		/** Show mailing */
		get: operations["showMailing"];
		/** Update mailing */
		put: operations["updateMailingPut"];
		/** Delete mailing */
		delete: operations["destroyMailing"];
		/** Update mailing */
		patch: operations["updateMailing"];
	};
	"/v2/roles_entities": {
		/** List roles entities */
		get: operations["listRolesEntities"];
		/** Create roles entity */
		post: operations["createRolesEntity"];
	};
	"/v2/roles/{role_id}/roles_entities": {
		/** List roles entities of role */
		get: operations["listRolesEntitiesOfRole"];
	};
	"/v2/roles_entities/{id}": {
		/** Show roles entity */
		get: operations["showRolesEntity"];
		/** Update roles entity */
		put: operations["updateRolesEntityPut"];
		/** Delete roles entity */
		delete: operations["destroyRolesEntity"];
		/** Update roles entity */
		patch: operations["updateRolesEntity"];
	};
	"/v2/roles_entities/graph": {
		/** Count roles entities over time */
		get: operations["graphRolesEntities"];
	};
	"/v2/roles_entities/graph/on/{field}": {
		/** Count roles entities over time on a field */
		get: operations["graphRolesEntitiesOnField"];
	};
	"/v2/roles_entities/graph/on/{field}/by/{interval}": {
		/** Count roles entities over time on a field by an interval */
		get: operations["graphRolesEntitiesOnFieldByInterval"];
	};
	"/v2/translations": {
		/** List translations */
		get: operations["listTranslations"];
		/** Create translation */
		post: operations["createTranslation"];
	};
	"/v2/translations/{id}": {
		/** Show translation */
		get: operations["showTranslation"];
		/** Update translation */
		put: operations["updateTranslationPut"];
		/** Delete translation */
		delete: operations["destroyTranslation"];
		/** Update translation */
		patch: operations["updateTranslation"];
	};
	"/v2/translations/upload": {
		/** Upload */
		post: operations["uploadTranslations"];
	};
	"/v2/webhook_registeries/{id}/deactivate": {
		/** Deactivate */
		post: operations["deactivateWebhookRegistery"];
	};
	"/v2/balances": {
		/** List balances */
		get: operations["listBalances"];
	};
	"/v2/pools/{pool_id}/balances": {
		/** List balances of pool */
		get: operations["listBalancesOfPool"];
	};
	"/v2/balances/{id}": {
		/** Show balance */
		get: operations["showBalance"];
		/** Update balance */
		put: operations["updateBalancePut"];
		/** Update balance */
		patch: operations["updateBalance"];
	};
	"/v2/pools/{pool_id}/balances/{id}": {
		/** Show balance of pool */
		get: operations["showBalanceOfPool"];
		/** Update balance of pool */
		put: operations["updateBalanceOfPoolPut"];
		/** Update balance of pool */
		patch: operations["updateBalanceOfPool"];
	};
	"/v2/products/{product_id}/commands": {
		/** List commands of product */
		get: operations["listCommandsOfProduct"];
	};
	"/v2/campus/{campus_id}/products/{product_id}/commands": {
		/** List commands of campus and product */
		get: operations["listCommandsOfCampusAndProduct"];
	};
	"/v2/users/{user_id}/correction_point_historics": {
		/** List correction point historics of user */
		get: operations["listCorrectionPointHistoricsOfUser"];
	};
	"/v2/pools": {
		/** List pools */
		get: operations["listPools"];
	};
	"/v2/pools/{id}": {
		/** Show pool */
		get: operations["showPool"];
	};
	"/v2/pools/{id}/points/add": {
		/** Add points */
		post: operations["addPoolPoints"];
	};
	"/v2/pools/{id}/points/remove": {
		/** Remove points */
		delete: operations["removePoolPoints"];
	};
	"/v2/products": {
		/** List products */
		get: operations["listProducts"];
		/** Create product */
		post: operations["createProduct"];
	};
	"/v2/campus/{campus_id}/products": {
		/** List products of campus */
		get: operations["listProductsOfCampus"];
		/** Create product of campus */
		post: operations["createProductOfCampus"];
	};
	"/v2/products/{id}": {
		/** Show product */
		get: operations["showProduct"];
		/** Update product */
		put: operations["updateProductPut"];
		/** Delete product */
		delete: operations["destroyProduct"];
		/** Update product */
		patch: operations["updateProduct"];
	};
	"/v2/campus/{campus_id}/products/{id}": {
		/** Show product of campus */
		get: operations["showProductOfCampus"];
		/** Update product of campus */
		put: operations["updateProductOfCampusPut"];
		/** Delete product of campus */
		delete: operations["destroyProductOfCampus"];
		/** Update product of campus */
		patch: operations["updateProductOfCampus"];
	};
	"/v2/transactions": {
		/** List transactions */
		get: operations["listTransactions"];
		/** Create transaction */
		post: operations["createTransaction"];
	};
	"/v2/users/{user_id}/transactions": {
		/** List transactions of user */
		get: operations["listTransactionsOfUser"];
	};
	"/v2/transactions/{id}": {
		/** Show transaction */
		get: operations["showTransaction"];
		/** Delete transaction */
		delete: operations["destroyTransaction"];
	};
	"/v2/anti_grav_units": {
		/** List anti grav units */
		get: operations["listAntiGravUnits"];
	};
	"/v2/anti_grav_units/{id}": {
		/** Show anti grav unit */
		get: operations["showAntiGravUnit"];
	};
	"/v2/anti_grav_units_users": {
		/** List anti grav units users */
		get: operations["listAntiGravUnitsUsers"];
		/** Create anti grav units user */
		post: operations["createAntiGravUnitsUser"];
	};
	"/v2/users/{user_id}/anti_grav_units_users": {
		/** List anti grav units users of user */
		get: operations["listAntiGravUnitsUsersOfUser"];
	};
	"/v2/campus/{campus_id}/anti_grav_units_users": {
		/** List anti grav units users of campus */
		get: operations["listAntiGravUnitsUsersOfCampus"];
	};
	"/v2/anti_grav_units_users/{id}": {
		/** Show anti grav units user */
		get: operations["showAntiGravUnitsUser"];
		/** Update anti grav units user */
		put: operations["updateAntiGravUnitsUserPut"];
		/** Update anti grav units user */
		patch: operations["updateAntiGravUnitsUser"];
	};
	"/v2/closes": {
		/** List closes */
		get: operations["listCloses"];
		/** Create close */
		post: operations["createClose"];
	};
	"/v2/users/{user_id}/closes": {
		/** List closes of user */
		get: operations["listClosesOfUser"];
		/** Create close of user */
		post: operations["createCloseOfUser"];
	};
	"/v2/closes/{id}": {
		/** Show close */
		get: operations["showClose"];
		/** Update close */
		put: operations["updateClosePut"];
		/** Delete close */
		delete: operations["destroyClose"];
		/** Update close */
		patch: operations["updateClose"];
	};
	"/v2/closes/{id}/close": {
		/** Close */
		put: operations["closeClosePut"];
		/** Close */
		patch: operations["closeClose"];
	};
	"/v2/closes/{id}/unclose": {
		/** Unclose */
		put: operations["uncloseClosePut"];
		/** Unclose */
		patch: operations["uncloseClose"];
	};
	"/v2/community_services": {
		/** List community services */
		get: operations["listCommunityServices"];
		/** Create community service */
		post: operations["createCommunityService"];
	};
	"/v2/closes/{close_id}/community_services": {
		/** List community services of close */
		get: operations["listCommunityServicesOfClose"];
	};
	"/v2/community_services/{id}": {
		/** Show community service */
		get: operations["showCommunityService"];
		/** Update community service */
		put: operations["updateCommunityServicePut"];
		/** Delete community service */
		delete: operations["destroyCommunityService"];
		/** Update community service */
		patch: operations["updateCommunityService"];
	};
	"/v2/community_services/graph": {
		/** Count community services over time */
		get: operations["graphCommunityServices"];
	};
	"/v2/community_services/graph/on/{field}": {
		/** Count community services over time on a field */
		get: operations["graphCommunityServicesOnField"];
	};
	"/v2/community_services/graph/on/{field}/by/{interval}": {
		/** Count community services over time on a field by an interval */
		get: operations["graphCommunityServicesOnFieldByInterval"];
	};
	"/v2/community_services/{id}/validate": {
		/** Validate */
		put: operations["validateCommunityServicePut"];
		/** Validate */
		patch: operations["validateCommunityService"];
	};
	"/v2/community_services/{id}/invalidate": {
		/** Invalidate */
		put: operations["invalidateCommunityServicePut"];
		/** Invalidate */
		patch: operations["invalidateCommunityService"];
	};
	"/v2/groups": {
		/** List groups */
		get: operations["listGroups"];
		/** Create group */
		post: operations["createGroup"];
	};
	"/v2/users/{user_id}/groups": {
		/** List groups of user */
		get: operations["listGroupsOfUser"];
	};
	"/v2/groups/{id}": {
		/** Show group */
		get: operations["showGroup"];
		/** Update group */
		put: operations["updateGroupPut"];
		/** Delete group */
		delete: operations["destroyGroup"];
		/** Update group */
		patch: operations["updateGroup"];
	};
	"/v2/groups_users": {
		/** List groups users */
		get: operations["listGroupsUsers"];
		/** Create groups user */
		post: operations["createGroupsUser"];
	};
	"/v2/groups/{group_id}/groups_users": {
		/** List groups users of group */
		get: operations["listGroupsUsersOfGroup"];
	};
	"/v2/users/{user_id}/groups_users": {
		/** List groups users of user */
		get: operations["listGroupsUsersOfUser"];
	};
	"/v2/groups_users/{id}": {
		/** Show groups user */
		get: operations["showGroupsUser"];
		/** Update groups user */
		put: operations["updateGroupsUserPut"];
		/** Delete groups user */
		delete: operations["destroyGroupsUser"];
		/** Update groups user */
		patch: operations["updateGroupsUser"];
	};
	"/v2/campus/{campus_id}/journals": {
		/** List journals of campus */
		get: operations["listJournalsOfCampus"];
	};
	"/v2/languages": {
		/** List languages */
		get: operations["listLanguages"];
		/** Create language */
		post: operations["createLanguage"];
	};
	"/v2/languages/{id}": {
		/** Show language */
		get: operations["showLanguage"];
		/** Update language */
		put: operations["updateLanguagePut"];
		/** Delete language */
		delete: operations["destroyLanguage"];
		/** Update language */
		patch: operations["updateLanguage"];
	};
	"/v2/languages/graph": {
		/** Count languages over time */
		get: operations["graphLanguages"];
	};
	"/v2/languages/graph/on/{field}": {
		/** Count languages over time on a field */
		get: operations["graphLanguagesOnField"];
	};
	"/v2/languages/graph/on/{field}/by/{interval}": {
		/** Count languages over time on a field by an interval */
		get: operations["graphLanguagesOnFieldByInterval"];
	};
	"/v2/notes": {
		/** List notes */
		get: operations["listNotes"];
		/** Create note */
		post: operations["createNote"];
	};
	"/v2/users/{user_id}/notes": {
		/** List notes of user */
		get: operations["listNotesOfUser"];
	};
	"/v2/campus/{campus_id}/notes": {
		/** List notes of campus */
		get: operations["listNotesOfCampus"];
	};
	"/v2/notes/{id}": {
		/** Show note */
		get: operations["showNote"];
		/** Update note */
		put: operations["updateNotePut"];
		/** Delete note */
		delete: operations["destroyNote"];
		/** Update note */
		patch: operations["updateNote"];
	};
	"/v2/roles": {
		/** List roles */
		get: operations["listRoles"];
		/** Create role */
		post: operations["createRole"];
	};
	"/v2/users/{user_id}/roles": {
		/** List roles of user */
		get: operations["listRolesOfUser"];
	};
	"/v2/roles/{id}": {
		/** Show role */
		get: operations["showRole"];
		/** Update role */
		put: operations["updateRolePut"];
		/** Delete role */
		delete: operations["destroyRole"];
		/** Update role */
		patch: operations["updateRole"];
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/** @description Something that a user was accredited for. */
		Accreditation: {
			/** Format: int32 */
			id: number;
			name: string;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			cursus_id: number;
			validated: boolean;
		};
		AccreditationMade: {
			/** Format: int32 */
			id: number;
			name: string;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			cursus_id: number;
			validated: boolean;
			/** Format: int32 */
			difficulty: number;
		};
		/** @description Something that a user can reach once. */
		Achievement: {
			/** Format: int32 */
			id: number;
			name: string;
			description: string;
			/** @enum {string} */
			tier: "none" | "easy" | "medium" | "hard" | "challenge";
			/** @enum {string} */
			kind: "project" | "social" | "scolarity" | "pedagogy";
			visible: boolean;
			image: string | null;
			/** Format: int32 */
			nbr_of_success: number | null;
			users_url: string;
			achievements: string[];
			campus: string[];
			parent: components["schemas"]["AchievementBrief"] | null;
			title: components["schemas"]["Title"] | null;
		};
		AchievementBrief: {
			/** Format: int32 */
			id: number;
			name: string;
			description: string;
			/** @enum {string} */
			tier: "none" | "easy" | "medium" | "hard" | "challenge";
			/** @enum {string} */
			kind: "project" | "social" | "scolarity" | "pedagogy";
			visible: boolean;
			image: string | null;
			/** Format: int32 */
			nbr_of_success: number | null;
			users_url: string;
		};
		/** @description An achievement that a user has reached. */
		AchievementsUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			achievement_id: number;
			/** Format: int32 */
			user_id: number;
			login: string;
			/** Format: int32 */
			nbr_of_success: number | null;
			url: string;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		AddPoolPoints: {
			/**
			 * Format: int32
			 * @description How many; fewer than none takes away.
			 */
			points: number;
		};
		AddUserCorrectionPoints: {
			/** @description Why. */
			reason: string;
			/**
			 * Format: int32
			 * @description How many; 1 without.
			 */
			amount?: number;
		};
		/** @description A change of the contract of an internship. */
		Amendment: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			internship_id: number;
			/** Format: date-time */
			end_at: string | null;
			/** @enum {string} */
			kind: "prolongation" | "shortening" | "breach" | "salary_change" | "other";
			/** @enum {string|null} */
			origin: "company" | "student" | "school" | null;
			convention: string | null;
			salary: string | null;
			currency: string | null;
			/** Format: date-time */
			effective_date: string;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description News for the users of a campus or a cursus. */
		Announcement: {
			/** Format: int32 */
			id: number;
			author: string;
			title: string;
			text: string;
			kind: string | null;
			link: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: date-time */
			expire_at: string;
		};
		/** @description A kind of freeze: how long the black hole may stand still. */
		AntiGravUnit: {
			/** Format: int32 */
			id: number;
			name: string;
			/** Format: int32 */
			max_days: number | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A freeze of a user. */
		AntiGravUnitsUser: {
			anti_grav_units_user: components["schemas"]["AntiGravUnitsUserFacts"] | null;
		};
		AntiGravUnitsUserFacts: {
			/** Format: int32 */
			id: number;
			/** Format: date */
			expected_end_date: string;
			/** Format: date */
			begin_date: string;
			/** Format: int32 */
			user_id: number;
			is_free: boolean;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: int32 */
			anti_grav_unit_id: number | null;
			reason: string | null;
			/** Format: int32 */
			close_id: number | null;
		};
		/** @description An OAuth application, registered by a user or by the school. */
		App: {
			/** Format: int32 */
			id: number;
			name: string;
			description: string | null;
			image: string | null;
			website: string | null;
			public: boolean;
			scopes: string[];
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			owner: Record<string, never>;
			/** Format: int32 */
			rate_limit: number;
			roles: components["schemas"]["RoleFull"][];
		};
		AppBrief: {
			/** Format: int32 */
			id: number;
			name: string;
			description: string | null;
			image: string | null;
			website: string | null;
			public: boolean;
			scopes: string[];
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			owner: Record<string, never>;
			/** Format: int32 */
			rate_limit: number;
		};
		/** @description A paper, a video, a link or a piece of code. */
		Attachment: {
			/** Format: int32 */
			id: number;
			name: string;
			pdf: {
				pdf: {
					url: string | null;
					thumb: {
						url: string | null;
					};
				};
			};
			page_count: number | null;
			/** Format: date-time */
			created_at: string;
			pdf_processing: boolean;
			slug: string;
			url: string | null;
			thumb_url: string | null;
			/** Format: int32 */
			base_id: number | null;
			language: components["schemas"]["Language"] | null;
			type: string;
		};
		/** @description A sale of a pool. */
		Balance: {
			/** Format: int32 */
			id: number;
			begin_at: string | null;
			end_at: string | null;
			/** Format: int32 */
			pool_id: number;
		};
		/** @description The coalitions that compete with each other. */
		Bloc: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			campus_id: number;
			/** Format: int32 */
			cursus_id: number;
			/** Format: int32 */
			squad_size: number;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			coalitions: components["schemas"]["Coalition"][];
		};
		BlocBrief: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			campus_id: number;
			/** Format: int32 */
			cursus_id: number;
			/** Format: int32 */
			squad_size: number;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A season of a bloc. */
		BlocDeadline: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			bloc_id: number;
			/** Format: int32 */
			coalition_id: number | null;
			/** Format: date-time */
			begin_at: string;
			/** Format: date-time */
			end_at: string;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A message to everybody at a campus. */
		Broadcast: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			campus_id: number;
			/** Format: int32 */
			tag_id: number | null;
			content: string;
			content_html: string;
			url: string | null;
			/** Format: int32 */
			position: number | null;
			/** Format: date-time */
			pinned_until: string | null;
			/** Format: date-time */
			hidden_at: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		CallbackEndpoint: {
			/** @description The address of the endpoint. */
			url: string;
			/**
			 * Format: int32
			 * @description Whom the call was about.
			 */
			user_id: number;
			/** @description What was sent to the endpoint. */
			initial_data: Record<string, never>;
			/** @description What the endpoint answered. */
			response_data: Record<string, never>;
		};
		/** @description A campus of the network. */
		Campus: {
			/** Format: int32 */
			id: number;
			name: string;
			time_zone: string;
			language: components["schemas"]["Language"];
			/** Format: int32 */
			users_count: number;
			/** Format: int32 */
			vogsphere_id: number | null;
			country: string;
			address: string;
			zip: string;
			city: string;
			website: string;
			facebook: string;
			twitter: string;
			active: boolean;
			public: boolean;
			email_extension: string | null;
			default_hidden_phone: boolean;
			endpoint: components["schemas"]["EndpointBrief"] | null;
		};
		CampusEmbedded: {
			/** Format: int32 */
			id: number;
			name: string;
			time_zone: string;
			language: components["schemas"]["LanguageFull"];
			/** Format: int32 */
			users_count: number;
			/** Format: int32 */
			vogsphere_id: number | null;
			country: string;
			address: string;
			zip: string;
			city: string;
			website: string;
			facebook: string;
			twitter: string;
			active: boolean;
			public: boolean;
			email_extension: string | null;
			default_hidden_phone: boolean;
		};
		/** @description A user attached to a campus; one of a user’s campus is the primary one. */
		CampusUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			campus_id: number;
			is_primary: boolean;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A paper that the school gives to those who finished something. */
		Certificate: {
			/** Format: int32 */
			id: number;
			name: string;
			content: string | null;
			/** Format: int32 */
			total_certificate_number: number;
			image: string | null;
			/** Format: int32 */
			cursus_id: number | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A certificate that a user holds. */
		CertificatesUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			certificate_id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			certificate_number: number;
			qrcode: string | null;
			pdf: string | null;
			/** Format: date-time */
			certified_at: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A time in which an account is closed. */
		Close: {
			/** Format: int32 */
			id: number;
			reason: string;
			/** @enum {string} */
			state: "close" | "unclose";
			/** @enum {string} */
			kind: "agu" | "other" | "deserter" | "black_hole" | "serious_misconduct" | "social_security" | "non_admitted" | "pace_unknown";
			/** Format: date-time */
			end_at: string | null;
			primary_campus_id: number | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			community_services: components["schemas"]["CommunityServiceBrief"][];
			user: components["schemas"]["UserBrief"];
			closer: components["schemas"]["UserBrief"];
		};
		CloseLight: {
			/** Format: int32 */
			id: number;
			reason: string;
			/** @enum {string} */
			state: "close" | "unclose";
			/** @enum {string} */
			kind: "agu" | "other" | "deserter" | "black_hole" | "serious_misconduct" | "social_security" | "non_admitted" | "pace_unknown";
			/** Format: date-time */
			end_at: string | null;
			primary_campus_id: number | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A room with machines. */
		Cluster: {
			/** Format: int32 */
			id: number;
			name: string;
			/** Format: int32 */
			campus_id: number;
			image: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A house that collects points. */
		Coalition: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			image_url: string | null;
			cover_url: string | null;
			color: string | null;
			/** Format: int32 */
			score: number;
			/** Format: int32 */
			user_id: number | null;
		};
		/** @description A user in a coalition. */
		CoalitionsUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			coalition_id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			score: number;
			rank: number;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A product that somebody bought. */
		Command: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			product_id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			owner_id: number;
			used: boolean;
			/** Format: int32 */
			validator_id: number | null;
			/** Format: date-time */
			validated_at: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description Some hours of work for the campus. */
		CommunityService: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			duration: number;
			/** Format: date-time */
			schedule_at: string | null;
			occupation: string | null;
			/** @enum {string} */
			state: "schedule" | "validated" | "invalidated";
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			close: components["schemas"]["CloseLight"] | null;
		};
		CommunityServiceBrief: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			duration: number;
			/** Format: date-time */
			schedule_at: string | null;
			occupation: string | null;
			/** @enum {string} */
			state: "schedule" | "validated" | "invalidated";
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A company that offers work to students. */
		Company: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** @enum {string|null} */
			sector: "agro" | "audit" | "banque" | "commerce" | "comm" | "edition" | "industrie" | "info" | "luxe" | "pharma" | "services" | "culture" | "immobilier" | "other" | null;
			other_sector: string | null;
			/** @enum {string|null} */
			size: "small" | "medium" | "large" | "xlarge" | null;
			phone: string | null;
			address: string | null;
			zip: string | null;
			city: string | null;
			country: string | null;
			website_url: string | null;
			/** Format: int32 */
			owner_id: number | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: double */
			latitude: number | null;
			/** Format: double */
			longitude: number | null;
			siret: string | null;
			/** Format: int32 */
			pro_id: number | null;
			owner_type: string | null;
			administrative_email: string | null;
		};
		/** @description A change of a user’s evaluation points. */
		CorrectionPointHistoric: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			scale_team_id: number | null;
			reason: string;
			/** Format: int32 */
			sum: number;
			/** Format: int32 */
			total: number | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		CreateAccreditation: {
			accreditation: {
				name: string;
				/** Format: int32 */
				user_id: number;
				/** Format: int32 */
				cursus_id: number;
				validated?: boolean;
				/** Format: int32 */
				difficulty: number;
				accreditations_skills_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					skill_id?: number;
					/** Format: double */
					value?: number;
				} | unknown | unknown)[];
			};
		};
		CreateAchievement: {
			achievement: {
				name: string;
				internal_name: string;
				description: string;
				pedago?: boolean;
				visible?: boolean;
				/** Format: int32 */
				nbr_of_success?: number | null;
				/** Format: int32 */
				parent_id?: number | null;
				/** @description A file sent before; not kept here. */
				image_cache?: string;
				/** @description A file, as a base64 `data:` URL. */
				image?: string;
				/** @enum {string} */
				kind: "project" | "social" | "scolarity" | "pedagogy";
				/** Format: int32 */
				title_id?: number | null;
				/** @enum {string} */
				tier: "none" | "easy" | "medium" | "hard" | "challenge";
				/** @description The language of the texts, by its id. */
				lg?: string;
				/** Format: int32 */
				position?: number | null;
				reward?: string | null;
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				campus_ids?: number[];
				community_services_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					duration?: number;
					occupation?: string | null;
				} | unknown | unknown)[];
			};
		};
		CreateAchievementsUser: {
			achievements_user: {
				/** Format: int32 */
				user_id: number;
				/** Format: int32 */
				achievement_id: number;
				/** Format: int32 */
				nbr_of_success?: number | null;
				rewarded?: boolean;
			};
		};
		CreateAmendment: {
			amendment: {
				/** Format: int32 */
				internship_id: number;
				/** Format: date-time */
				end_at?: string | null;
				/** @enum {string} */
				kind: "prolongation" | "shortening" | "breach" | "salary_change" | "other";
				/** @enum {string|null} */
				origin?: "company" | "student" | "school" | null;
				/** @description A file, as a base64 `data:` URL. */
				convention?: string;
				salary?: string | null;
				currency?: string | null;
				/** Format: date-time */
				effective_date: string;
			};
		};
		CreateAnnouncement: {
			announcement: {
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				campus_ids?: number[];
				author: string;
				title: string;
				text: string;
				kind?: string | null;
				/** Format: date-time */
				expire_at: string;
				image?: string | null;
			};
		};
		CreateAntiGravUnitsUser: {
			anti_grav_units_user: {
				/** Format: int32 */
				user_id: number;
				/** Format: int32 */
				anti_grav_unit_id?: number | null;
				/** Format: date */
				begin_date?: string;
				/** Format: date */
				expected_end_date: string;
				reason?: string | null;
				is_free?: boolean;
			};
		};
		CreateAttachmentOfProject: {
			attachment: {
				/** @enum {string} */
				kind: "code" | "pdf" | "link" | "document" | "video";
				/** Format: int32 */
				language_id?: number | null;
				untranslatable?: boolean;
				attachable_attributes: {
					name: string;
					/** @enum {string} */
					attachable_type: "code" | "pdf" | "link" | "document" | "video";
					/** @description A file of 20971520 bytes at most, as a base64 `data:` URL. */
					pdf?: string;
					/** @description A file of 104857600 bytes at most, as a base64 `data:` URL. */
					video?: string;
					link?: string | null;
				};
			};
		};
		CreateBlocDeadline: {
			bloc_deadline: {
				/** Format: int32 */
				bloc_id: number;
				/** Format: date-time */
				begin_at: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at: string;
				/** Format: int32 */
				coalition_id?: number | null;
			};
		};
		CreateCampus: {
			campus: {
				name: string;
				/** @enum {string} */
				time_zone: "Pacific/Pago_Pago" | "Pacific/Honolulu" | "America/Juneau" | "America/Los_Angeles" | "America/Tijuana" | "America/Phoenix" | "America/Chihuahua" | "America/Mazatlan" | "America/Denver" | "America/Guatemala" | "America/Chicago" | "America/Mexico_City" | "America/Monterrey" | "America/Regina" | "America/Bogota" | "America/New_York" | "America/Indiana/Indianapolis" | "America/Lima" | "America/Halifax" | "America/Caracas" | "America/Guyana" | "America/La_Paz" | "America/Santiago" | "America/St_Johns" | "America/Sao_Paulo" | "America/Argentina/Buenos_Aires" | "America/Godthab" | "America/Montevideo" | "Atlantic/South_Georgia" | "Atlantic/Azores" | "Atlantic/Cape_Verde" | "Europe/London" | "Europe/Lisbon" | "Africa/Monrovia" | "Etc/UTC" | "Europe/Amsterdam" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Zurich" | "Europe/Prague" | "Europe/Brussels" | "Europe/Budapest" | "Africa/Casablanca" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Madrid" | "Europe/Paris" | "Europe/Rome" | "Europe/Stockholm" | "Europe/Vienna" | "Europe/Warsaw" | "Africa/Algiers" | "Europe/Athens" | "Europe/Bucharest" | "Africa/Cairo" | "Africa/Maputo" | "Europe/Helsinki" | "Asia/Jerusalem" | "Europe/Kaliningrad" | "Europe/Kiev" | "Africa/Johannesburg" | "Europe/Riga" | "Europe/Sofia" | "Europe/Tallinn" | "Europe/Vilnius" | "Asia/Baghdad" | "Europe/Istanbul" | "Asia/Riyadh" | "Europe/Minsk" | "Europe/Moscow" | "Africa/Nairobi" | "Asia/Tehran" | "Asia/Dubai" | "Asia/Baku" | "Europe/Samara" | "Asia/Tbilisi" | "Europe/Volgograd" | "Asia/Yerevan" | "Asia/Kabul" | "Asia/Yekaterinburg" | "Asia/Karachi" | "Asia/Tashkent" | "Asia/Kolkata" | "Asia/Colombo" | "Asia/Kathmandu" | "Asia/Almaty" | "Asia/Dhaka" | "Asia/Urumqi" | "Asia/Yangon" | "Asia/Bangkok" | "Asia/Jakarta" | "Asia/Krasnoyarsk" | "Asia/Novosibirsk" | "Asia/Shanghai" | "Asia/Hong_Kong" | "Asia/Irkutsk" | "Asia/Kuala_Lumpur" | "Australia/Perth" | "Asia/Singapore" | "Asia/Taipei" | "Asia/Ulaanbaatar" | "Asia/Tokyo" | "Asia/Seoul" | "Asia/Yakutsk" | "Australia/Adelaide" | "Australia/Darwin" | "Australia/Brisbane" | "Australia/Melbourne" | "Pacific/Guam" | "Australia/Hobart" | "Pacific/Port_Moresby" | "Australia/Sydney" | "Asia/Vladivostok" | "Asia/Magadan" | "Pacific/Noumea" | "Pacific/Guadalcanal" | "Asia/Srednekolymsk" | "Pacific/Auckland" | "Pacific/Fiji" | "Asia/Kamchatka" | "Pacific/Majuro" | "Pacific/Chatham" | "Pacific/Tongatapu" | "Pacific/Apia" | "Pacific/Fakaofo";
				/** Format: int32 */
				language_id: number;
				main_email?: string | null;
				/** Format: int32 */
				endpoint_id?: number | null;
				/** Format: int32 */
				vogsphere_id?: number | null;
				/** @default Welcome __first_name__! Your account at __campus__ is ready: your login is __login__. */
				content_email?: string;
				/** @default Hello __first_name__, your account at __campus__ was closed: __reason__. Please see the staff. */
				tig_email?: string;
				time_of_community_service_started: string;
				companies_mail?: string | null;
				address: string;
				zip: string;
				city: string;
				/** @enum {string} */
				country: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
				pro_needs_validation?: boolean;
				open_to_job_offers?: boolean;
				/** @description A file, as a base64 `data:` URL. */
				logo?: string;
				website: string;
				facebook?: string;
				twitter?: string;
				display_name: string;
				email_extension?: string | null;
				help_url?: string | null;
				logo_cache?: string | null;
				default_hidden_phone?: boolean;
				/** Format: int32 */
				minimum_slot_duration?: number;
				manual_alumnization_before_first_internship?: boolean;
				public?: boolean;
			};
		};
		CreateCampusUser: {
			campus_user: {
				/** Format: int32 */
				user_id: number;
				/** Format: int32 */
				campus_id: number;
				is_primary?: boolean;
			};
		};
		CreateCampusUserOfUser: {
			campus_user: {
				/** Format: int32 */
				campus_id: number;
				is_primary?: boolean;
			};
		};
		CreateClose: {
			close: {
				/** Format: int32 */
				user_id: number;
				/**
				 * Format: int32
				 * @description The token’s user when none is sent.
				 */
				closer_id?: number;
				/** @enum {string} */
				kind: "agu" | "other" | "deserter" | "black_hole" | "serious_misconduct" | "social_security" | "non_admitted" | "pace_unknown";
				reason: string;
				/** Format: date-time */
				end_at?: string | null;
				community_services_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/**
					 * Format: int32
					 * @enum {integer}
					 */
					duration?: "7200" | "14400" | "28800";
					occupation?: string | null;
				} | unknown | unknown)[];
			};
		};
		CreateCloseOfUser: {
			close: {
				/**
				 * Format: int32
				 * @description The token’s user when none is sent.
				 */
				closer_id?: number;
				/** @enum {string} */
				kind: "agu" | "other" | "deserter" | "black_hole" | "serious_misconduct" | "social_security" | "non_admitted" | "pace_unknown";
				reason: string;
				/** Format: date-time */
				end_at?: string | null;
				community_services_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/**
					 * Format: int32
					 * @enum {integer}
					 */
					duration?: "7200" | "14400" | "28800";
					occupation?: string | null;
				} | unknown | unknown)[];
			};
		};
		CreateCoalition: {
			coalition: {
				/** Format: int32 */
				bloc_id: number;
				/** Format: int32 */
				user_id: number;
				name: string;
				slug?: string;
				/** @description A file, as a base64 `data:` URL. */
				image: string;
				/** @description Must match `/^#[0-9a-f]{6}$/i`. */
				color: string;
				/** @description A file, as a base64 `data:` URL. */
				cover?: string;
			};
		};
		CreateCoalitionsUser: {
			coalitions_user: {
				/** Format: int32 */
				coalition_id: number;
				/** Format: int32 */
				user_id: number;
				/** Format: int32 */
				this_year_score: number;
				/** Format: date-time */
				this_year_score_updated_at?: string | null;
			};
		};
		CreateCommunityService: {
			community_service: {
				/** Format: int32 */
				duration: number;
				occupation?: string | null;
				/** Format: date-time */
				schedule_at?: string | null;
				/** Format: int32 */
				close_id?: number | null;
				/** Format: int32 */
				tiger_id?: number | null;
			};
		};
		CreateCursus: {
			cursus: {
				name: string;
				/** @enum {string} */
				kind?: "main" | "main_deprecated" | "piscine" | "piscine_deprecated" | "piscine_community" | "test" | "external" | "external_deprecated" | "professional_training" | "professional_training_deprecated";
				/** @description All ids: those not in the list are taken away. */
				skill_ids?: number[];
			};
		};
		CreateCursusUser: {
			cursus_user: {
				/** Format: int32 */
				cursus_id: number;
				/** Format: int32 */
				user_id: number;
				/** Format: date-time */
				begin_at: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string | null;
				/** @default true */
				has_coalition?: boolean;
				/** @description Accepts a begin that lies behind. */
				skip_begin_validation?: string;
			};
		};
		CreateCursusUserOfUser: {
			cursus_user: {
				/** Format: int32 */
				cursus_id: number;
				/** Format: date-time */
				begin_at: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string | null;
				/** @default true */
				has_coalition?: boolean;
				/** @description Accepts a begin that lies behind. */
				skip_begin_validation?: string;
			};
		};
		CreateDash: {
			dash: {
				name: string;
				description: string;
				slug?: string;
				/** Format: int32 */
				cursus_id: number;
				/** Format: int32 */
				campus_id: number;
				/** Format: int32 */
				skill_id: number;
				nbr_xp: string;
				/** Format: date-time */
				begin_at: string;
				/** Format: int32 */
				duration: number;
			};
		};
		CreateDashesUser: {
			dashes_user: {
				/** Format: int32 */
				dash_id: number;
				/** Format: int32 */
				user_id: number;
				repo_url?: string | null;
				repo_uuid?: string | null;
				/** Format: int32 */
				final_mark?: number | null;
			};
		};
		CreateEndpoint: {
			endpoint: {
				url: string;
				secret?: string | null;
				description?: string | null;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
			};
		};
		CreateEvaluation: {
			evaluation: {
				/** @enum {string} */
				kind?: "scale" | "upload";
			};
		};
		CreateEvent: {
			event: {
				name: string;
				/** Format: date-time */
				begin_at: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at: string;
				description: string;
				location?: string | null;
				/** @enum {string} */
				kind: "pedago" | "rush" | "piscine" | "partnership" | "meet" | "conference" | "meet_up" | "event" | "association" | "speed_working" | "hackathon" | "workshop" | "challenge" | "other" | "extern";
				/** Format: int32 */
				max_people?: number | null;
				/** Format: int32 */
				prohibition_of_cancellation?: number | null;
				/** @description Opens a waitlist. */
				activate_waitlist?: boolean;
				events_themes_attributes?: {
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					theme_id?: number;
					theme_attributes?: {
						name: string;
					};
				}[];
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				campus_ids?: number[];
			};
		};
		CreateEventsUser: {
			events_user: {
				/** Format: int32 */
				event_id: number;
				/** Format: int32 */
				user_id?: number;
			};
		};
		CreateExam: {
			exam: {
				name: string;
				/** Format: date-time */
				begin_at: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at: string;
				location: string;
				ip_range: string;
				visible?: boolean;
				/** Format: int32 */
				max_people?: number | null;
				/** Format: int32 */
				campus_id: number;
				/** @description Opens a waitlist. */
				activate_waitlist?: boolean;
				/** Format: int32 */
				prohibition_of_cancellation?: number | null;
				/** @description All ids: those not in the list are taken away. */
				project_ids?: number[];
			};
		};
		CreateExamsUserOfExam: {
			exams_user: {
				/**
				 * Format: int32
				 * @description The token’s user when none is sent.
				 */
				user_id?: number;
			};
		} | {
			/**
			 * Format: int32
			 * @description The token’s user when none is sent.
			 */
			user_id?: number;
		};
		CreateExperience: {
			experience: {
				/** Format: int32 */
				user_id: number;
				/** Format: int32 */
				skill_id: number;
				/** Format: int32 */
				experiancable_id: number;
				/** @enum {string} */
				experiancable_type?: "ProjectsUser" | "PartnershipsUser" | "Dash";
				/** Format: int32 */
				experience: number;
				/** Format: date-time */
				created_at?: string;
				/** Format: int32 */
				cursus_id: number;
			};
		};
		CreateExpertise: {
			expertise: {
				name: string;
				slug?: string;
				/** @enum {string} */
				kind: "languages" | "frameworks" | "databases" | "admin_sys" | "other";
			};
		};
		CreateExpertisesUser: {
			expertises_user: {
				/** Format: int32 */
				expertise_id: number;
				/** Format: int32 */
				user_id?: number;
				interested?: boolean;
				/** Format: int32 */
				value: number;
				contact_me?: boolean;
			};
		};
		CreateExpertisesUserOfExpertise: {
			expertises_user: {
				/** Format: int32 */
				user_id?: number;
				interested?: boolean;
				/** Format: int32 */
				value: number;
				contact_me?: boolean;
			};
		};
		CreateExpertisesUserOfUser: {
			expertises_user: {
				/** Format: int32 */
				expertise_id: number;
				interested?: boolean;
				/** Format: int32 */
				value: number;
				contact_me?: boolean;
			};
		};
		CreateFeedback: {
			feedback: {
				comment: string;
				/** @description ScaleTeam or Event. */
				feedbackable_type?: string;
				/**
				 * Format: int32
				 * @description The id of the evaluation or event.
				 */
				feedbackable_id?: number;
				/** Format: int32 */
				scale_team_id?: number | null;
				/** Format: int32 */
				event_id?: number | null;
				/** Format: int32 */
				rating?: number | null;
				/**
				 * Format: int32
				 * @description The token’s user when none is sent.
				 */
				user_id?: number;
				feedback_details_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					rate?: number;
					/** @enum {string} */
					kind?: "punctuality" | "interested" | "rigorous" | "nice" | "accuracy" | "interesting" | "quality" | "pertinent";
				} | unknown | unknown)[];
			};
		};
		CreateFeedbackOfEvent: {
			feedback: {
				comment: string;
				/** @description ScaleTeam or Event. */
				feedbackable_type?: string;
				/**
				 * Format: int32
				 * @description The id of the evaluation or event.
				 */
				feedbackable_id?: number;
				/** Format: int32 */
				scale_team_id?: number | null;
				/** Format: int32 */
				rating?: number | null;
				/**
				 * Format: int32
				 * @description The token’s user when none is sent.
				 */
				user_id?: number;
				feedback_details_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					rate?: number;
					/** @enum {string} */
					kind?: "punctuality" | "interested" | "rigorous" | "nice" | "accuracy" | "interesting" | "quality" | "pertinent";
				} | unknown | unknown)[];
			};
		};
		CreateFeedbackOfScaleTeam: {
			feedback: {
				comment: string;
				/** @description ScaleTeam or Event. */
				feedbackable_type?: string;
				/**
				 * Format: int32
				 * @description The id of the evaluation or event.
				 */
				feedbackable_id?: number;
				/** Format: int32 */
				event_id?: number | null;
				/** Format: int32 */
				rating?: number | null;
				/**
				 * Format: int32
				 * @description The token’s user when none is sent.
				 */
				user_id?: number;
				feedback_details_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					rate?: number;
					/** @enum {string} */
					kind?: "punctuality" | "interested" | "rigorous" | "nice" | "accuracy" | "interesting" | "quality" | "pertinent";
				} | unknown | unknown)[];
			};
		};
		CreateFlash: {
			flash: {
				content: string;
				selector?: string | null;
				identifier: string;
				title: string;
				url?: string | null;
				/** Format: int32 */
				duration: number;
			};
		};
		CreateFlashUser: {
			flash_user: {
				/** Format: int32 */
				user_id: number;
				/** Format: int32 */
				flash_id: number;
				seen?: boolean;
				/** Format: date-time */
				end_at?: string | null;
			};
		};
		CreateFlashUserOfFlash: {
			flash_user: {
				/** Format: int32 */
				user_id: number;
				seen?: boolean;
				/** Format: date-time */
				end_at?: string | null;
			};
		};
		CreateGroup: {
			group: {
				name: string;
				color: string;
				/** @enum {string} */
				kind?: "important" | "normal" | "hidden";
			};
		};
		CreateGroupsUser: {
			groups_user: {
				/** Format: int32 */
				group_id: number;
				/** Format: int32 */
				user_id: number;
			};
		};
		CreateInternship: {
			internship: {
				/**
				 * Format: int32
				 * @description The token’s user when none is sent.
				 */
				user_id?: number;
				/** Format: int32 */
				administration_id: number;
				/** Format: int32 */
				offer_id?: number | null;
				/** Format: int32 */
				language_id: number;
				/** @enum {string} */
				state?: "none" | "need_validation" | "invalidated" | "generated" | "uploaded" | "ended" | "broke" | "canceled";
				days: string;
				user_address: string;
				user_postal: string;
				user_city: string;
				/** @enum {string} */
				user_country: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
				company_name: string;
				company_boss_user_first_name: string;
				company_boss_user_last_name: string;
				company_boss_user_email: string;
				company_boss_user_phone: string;
				company_user_first_name: string;
				company_user_last_name: string;
				company_user_post: string;
				company_user_email: string;
				company_user_phone: string;
				company_address: string;
				company_postal: string;
				company_city: string;
				/** @enum {string} */
				company_country: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
				company_siret: string;
				internship_address: string;
				internship_postal: string;
				internship_city: string;
				/** @enum {string} */
				internship_country: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
				/** @enum {string} */
				contract_type: "freelance" | "apprentice_ship" | "cdd" | "cdi" | "stage" | "cdd_partiel" | "cdi_partiel" | "stage_partiel" | "crea_startup";
				subject: string;
				/** Format: date-time */
				start_at: string;
				/**
				 * Format: date-time
				 * @description Must lie after start_at.
				 */
				end_at: string;
				/** Format: int32 */
				duration: number;
				/** Format: int32 */
				nb_days?: number | null;
				/** Format: int32 */
				nb_hours: number;
				movement?: string | null;
				/** Format: int32 */
				salary: number;
				/** @enum {string} */
				currency: "eur" | "aed" | "dol" | "chf" | "rub" | "zar" | "gbp" | "yen" | "can" | "mad" | "krw" | "thb" | "try" | "amd" | "mur" | "myr" | "pln" | "czk";
				/** Format: date-time */
				breach_at?: string | null;
				/** @description A file, as a base64 `data:` URL. */
				convention?: string;
				/** Format: int32 */
				anti_grav_units_user_id?: number | null;
			};
		};
		CreateLanguage: {
			language: {
				name?: string | null;
				identifier?: string | null;
			};
		};
		CreateLanguagesUser: {
			languages_user: {
				/** Format: int32 */
				language_id: number;
				/**
				 * Format: int32
				 * @description The token’s user when none is sent.
				 */
				user_id?: number;
				/** Format: int32 */
				position?: number;
			};
		};
		CreateLanguagesUserOfUser: {
			languages_user: {
				/** Format: int32 */
				language_id: number;
				/** Format: int32 */
				position?: number;
			};
		};
		CreateLocation: {
			location: {
				/** Format: int32 */
				user_id: number;
				/**
				 * Format: date-time
				 * @description The time of the write when none is sent.
				 */
				begin_at?: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string | null;
				primary?: boolean;
				host: string;
				/** Format: int32 */
				campus_id: number;
			};
		};
		CreateLocationOfUser: {
			location: {
				/**
				 * Format: date-time
				 * @description The time of the write when none is sent.
				 */
				begin_at?: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string | null;
				primary?: boolean;
				host: string;
				/** Format: int32 */
				campus_id: number;
			};
		};
		CreateMailing: {
			mailing: {
				subject: string;
				content: string;
				/** @default Intranet <noreply@example.org> */
				from?: string;
				to?: string[] | null;
				cc?: string[] | null;
				bcc?: string[] | null;
				title?: string | null;
				subtitle?: string | null;
				identifier?: string | null;
				meta?: unknown;
				/**
				 * Format: date-time
				 * @description When to send it; at once without.
				 */
				at?: string;
			};
		};
		CreateNote: {
			note: {
				/** Format: int32 */
				user_id: number;
				/**
				 * Format: int32
				 * @description The token’s user when none is sent.
				 */
				from_user_id?: number | null;
				subject?: string | null;
				content?: string | null;
				/** @enum {string} */
				kind?: "manual" | "black_hole" | "school_record";
				/** Format: date-time */
				approved_at?: string | null;
				/** Format: int32 */
				approver_id?: number | null;
			};
		};
		CreateNotion: {
			notion: {
				name: string;
				/** @description All ids: those not in the list are taken away. */
				tag_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
				subnotions_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					name?: string;
					attachments_attributes?: ({
						/**
						 * Format: int32
						 * @description Changes this row; without it, a row is made.
						 */
						id?: number;
						/** @description Deletes the row with this id. */
						_destroy?: boolean;
						/** @enum {string} */
						kind?: "code" | "pdf" | "link" | "document" | "video";
						/** Format: int32 */
						language_id?: number;
						untranslatable?: boolean;
						attachable_attributes?: {
							name: string;
							/** @enum {string} */
							attachable_type: "code" | "pdf" | "link" | "document" | "video";
							/** @description A file of 20971520 bytes at most, as a base64 `data:` URL. */
							pdf?: string;
							/** @description A file of 104857600 bytes at most, as a base64 `data:` URL. */
							video?: string;
							link?: string | null;
						};
					} | unknown | unknown)[];
				} | unknown | unknown)[];
			};
		};
		CreateOffer: {
			offer: {
				title: string;
				little_description: string;
				big_description: string;
				salary?: string | null;
				/** @enum {string} */
				contract_type: "freelance" | "apprentice_ship" | "cdd" | "cdi" | "stage" | "cdd_partiel" | "cdi_partiel" | "stage_partiel" | "crea_startup";
				email: string;
				address: string;
				city: string;
				zip: string;
				/** @enum {string} */
				country: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
				/** Format: double */
				latitude?: number | null;
				/** Format: double */
				longitude?: number | null;
				/** Format: date-time */
				valid_at: string;
				/**
				 * Format: date-time
				 * @description Must lie after valid_at.
				 */
				invalid_at: string;
				/** Format: int32 */
				min_duration: number;
				/** Format: int32 */
				max_duration?: number | null;
				/** @description A file, as a base64 `data:` URL. */
				document?: string;
				/** Format: int32 */
				pro_id?: number | null;
				/** Format: int32 */
				company_id?: number | null;
				/** @enum {string} */
				target: "student" | "student_and_alumni";
			};
		};
		CreateParamsProjectSessionsRule: {
			params_project_sessions_rule: {
				/** Format: int32 */
				param_id: number;
				value?: string | null;
				/** Format: int32 */
				project_sessions_rule_id?: number | null;
			};
		};
		CreateParamsProjectSessionsRuleOfProjectSessionsRule: {
			params_project_sessions_rule: {
				/** Format: int32 */
				param_id: number;
				value?: string | null;
			};
		};
		CreatePartnership: {
			partnership: {
				name: string;
				description: string;
				/** Format: int32 */
				difficulty: number;
				/** @description A file, as a base64 `data:` URL. */
				file?: string;
				/** Format: int32 */
				cursus_id: number;
				/** @description All ids: those not in the list are taken away. */
				user_ids?: number[];
				partnerships_skills_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					skill_id?: number;
					/** Format: double */
					value?: number;
				} | unknown | unknown)[];
			};
		};
		CreatePartnershipsUser: {
			partnerships_user: {
				/** Format: int32 */
				partnership_id: number;
				/** Format: int32 */
				user_id: number;
				/** Format: int32 */
				final_mark?: number | null;
			};
		};
		CreatePartnershipsUserOfPartnership: {
			partnerships_user: {
				/** Format: int32 */
				user_id: number;
				/** Format: int32 */
				final_mark?: number | null;
			};
		};
		CreatePatronage: {
			patronage: {
				/** Format: int32 */
				user_id: number;
				/** Format: int32 */
				godfather_id: number;
				ongoing?: boolean;
			};
		};
		CreatePatronageOfUser: {
			patronage: {
				/** Format: int32 */
				godfather_id: number;
				ongoing?: boolean;
			};
		};
		CreatePatronagesReport: {
			patronages_report: {
				/** Format: int32 */
				user_id?: number | null;
				/** Format: date-time */
				begin_at?: string | null;
				/** Format: int32 */
				patronage_id: number;
				/** Format: int32 */
				report_id: number;
				/** Format: date-time */
				validated_at?: string | null;
				comment?: string | null;
				answers_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					question_id?: number;
					/** Format: int32 */
					value?: number | null;
					answer?: string | null;
				} | unknown | unknown)[];
			};
		};
		CreatePatronagesReportOfPatronage: {
			patronages_report: {
				/** Format: int32 */
				user_id?: number | null;
				/** Format: date-time */
				begin_at?: string | null;
				/** Format: int32 */
				report_id: number;
				/** Format: date-time */
				validated_at?: string | null;
				comment?: string | null;
				answers_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					question_id?: number;
					/** Format: int32 */
					value?: number | null;
					answer?: string | null;
				} | unknown | unknown)[];
			};
		};
		CreatePatronagesReportOfReport: {
			patronages_report: {
				/** Format: int32 */
				user_id?: number | null;
				/** Format: date-time */
				begin_at?: string | null;
				/** Format: int32 */
				patronage_id: number;
				/** Format: date-time */
				validated_at?: string | null;
				comment?: string | null;
				answers_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					question_id?: number;
					/** Format: int32 */
					value?: number | null;
					answer?: string | null;
				} | unknown | unknown)[];
			};
		};
		CreatePatronagesReportOfUser: {
			patronages_report: {
				/** Format: date-time */
				begin_at?: string | null;
				/** Format: int32 */
				patronage_id: number;
				/** Format: int32 */
				report_id: number;
				/** Format: date-time */
				validated_at?: string | null;
				comment?: string | null;
				answers_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					question_id?: number;
					/** Format: int32 */
					value?: number | null;
					answer?: string | null;
				} | unknown | unknown)[];
			};
		};
		CreateProduct: {
			product: {
				name: string;
				description: string;
				/** Format: int32 */
				price: number;
				/** Format: int32 */
				quantity?: number | null;
				/** Format: date-time */
				begin_at?: string | null;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string | null;
				/** Format: int32 */
				category_id: number;
				/** @enum {string} */
				kind: "user" | "manager" | "auto";
				slug?: string;
				/** @description A file, as a base64 `data:` URL. */
				image: string;
				is_uniq?: boolean;
				one_time_purchase?: boolean;
				campus_products_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					campus_id?: number;
				} | unknown | unknown)[];
			};
		};
		CreateProject: {
			project: {
				name: string;
				description?: string | null;
				exam?: boolean;
				has_mark?: boolean;
				repository: string;
				/** Format: int32 */
				git_id?: number | null;
				has_git?: boolean;
				inherited_team?: boolean;
				/** Format: int32 */
				parent_id?: number | null;
				visible?: boolean;
				/** @description For the sessions written along: whether people may register. */
				is_subscriptable?: boolean;
				/**
				 * Format: int32
				 * @description For the sessions written along: the mark that validates.
				 */
				minimum_mark?: number;
				/**
				 * Format: int32
				 * @description For the sessions written along: registrations at most.
				 */
				max_people?: number;
				/**
				 * Format: int32
				 * @description For the sessions written along: days until missing evaluations are given up.
				 */
				terminating_after?: number;
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				campus_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				authors_user_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				notion_ids?: number[];
				project_sessions_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					campus_id?: number | null;
					/** Format: int32 */
					cursus_id?: number | null;
					estimate_time?: string | null;
					/** Format: date-time */
					begin_at?: string | null;
					/**
					 * Format: date-time
					 * @description Must lie after begin_at.
					 */
					end_at?: string | null;
					/** Format: int32 */
					max_people?: number | null;
					/** Format: int32 */
					duration_days?: number | null;
					/** Format: int32 */
					terminating_after?: number | null;
					solo?: boolean | null;
					is_subscriptable?: boolean;
					/** Format: int32 */
					minimum_mark?: number;
					/** @enum {string} */
					team_behaviour?: "user" | "upload" | "by_rule" | "none";
				} | unknown | unknown)[];
				evaluations_attributes?: {
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** @enum {string} */
					kind?: "scale" | "upload";
				}[];
			};
		};
		CreateProjectData: {
			project_data: {
				coordinates?: string;
				/** @enum {string} */
				kind?: "project" | "rush" | "exam" | "first_internship" | "second_internship" | "big_project" | "piscine" | "part_time";
				/** Format: int32 */
				project_session_id?: number | null;
				by?: string;
			};
		};
		CreateProjectRegister: {
			projects_user: {
				/** Format: int32 */
				user_id?: number;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				/** Format: int32 */
				occurrence?: number;
				/** Format: int32 */
				final_mark?: number | null;
				/** Format: date-time */
				retriable_at?: string | null;
				/** Format: date-time */
				marked_at?: string | null;
				status?: string;
				/** @description Registers without the checks of the session. */
				skip_check_permission?: string;
			};
		};
		CreateProjectSessionsRule: {
			project_sessions_rule: {
				/** Format: int32 */
				rule_id: number;
				required?: boolean;
				/** Format: int32 */
				project_session_id: number;
				params_project_sessions_rules_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					param_id?: number;
					value?: string | null;
				} | unknown | unknown)[];
			};
		};
		CreateProjectSessionsRuleOfProjectSession: {
			project_sessions_rule: {
				/** Format: int32 */
				rule_id: number;
				required?: boolean;
				params_project_sessions_rules_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					param_id?: number;
					value?: string | null;
				} | unknown | unknown)[];
			};
		};
		CreateProjectsUser: {
			projects_user: {
				/** Format: int32 */
				project_id: number;
				/** Format: int32 */
				user_id?: number;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				/** Format: int32 */
				occurrence?: number;
				/** Format: int32 */
				final_mark?: number | null;
				/** Format: date-time */
				retriable_at?: string | null;
				/** Format: date-time */
				marked_at?: string | null;
				status?: string;
				/** @description Registers without the checks of the session. */
				skip_check_permission?: string;
			};
		};
		CreateProjectsUserOfProject: {
			projects_user: {
				/** Format: int32 */
				user_id?: number;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				/** Format: int32 */
				occurrence?: number;
				/** Format: int32 */
				final_mark?: number | null;
				/** Format: date-time */
				retriable_at?: string | null;
				/** Format: date-time */
				marked_at?: string | null;
				status?: string;
				/** @description Registers without the checks of the session. */
				skip_check_permission?: string;
			};
		};
		CreateProjectsUserOfUser: {
			projects_user: {
				/** Format: int32 */
				project_id: number;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				/** Format: int32 */
				occurrence?: number;
				/** Format: int32 */
				final_mark?: number | null;
				/** Format: date-time */
				retriable_at?: string | null;
				/** Format: date-time */
				marked_at?: string | null;
				status?: string;
				/** @description Registers without the checks of the session. */
				skip_check_permission?: string;
			};
		};
		CreateQuest: {
			quest: {
				name: string;
				/** @enum {string} */
				kind: "main" | "optional" | "mandatory" | "repeatable" | "cursus_version";
				internal_name?: string | null;
				/** Format: int32 */
				duration: number;
				ancestry?: string | null;
				description: string;
				/** Format: int32 */
				guild_size?: number | null;
				/** Format: int32 */
				guild_prct?: number | null;
				/** Format: int32 */
				cursus_id: number;
				/** Format: int32 */
				campus_id?: number | null;
				/** Format: int32 */
				certificate_id?: number | null;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				/** Format: int32 */
				grade_id?: number | null;
				/** Format: int32 */
				position?: number;
				/** Format: int32 */
				tries_number: number;
				/** Format: int32 */
				success_number: number;
				close_on_fail?: boolean;
				mails?: string | null;
				mails_from: string;
				/** @description The id of the quest that it is a part of. */
				parent_id?: string;
			};
		};
		CreateQuestsUser: {
			quests_user: {
				/** Format: int32 */
				quest_id: number;
				/** Format: int32 */
				user_id: number;
				/** Format: date-time */
				end_at?: string | null;
				/** Format: date-time */
				validated_at?: string | null;
				/** Format: int32 */
				prct?: number | null;
				advancement?: string | null;
			};
		};
		CreateRole: {
			role: {
				name?: string | null;
				description: string;
			};
		};
		CreateRolesEntity: {
			roles_entity: {
				/** Format: int32 */
				role_id: number;
				/** Format: int32 */
				entity_id: number;
				/** @enum {string} */
				entity_type?: "Doorkeeper::Application";
				/** Format: date-time */
				expires_at?: string | null;
			};
		};
		CreateRule: {
			rule: {
				/** @enum {string} */
				kind: "inscription" | "retry_inscription" | "correction" | "final_compilation" | "eval_compilation" | "retriable" | "group_validation" | "team_generation" | "experience_modification";
				name: string;
				description?: string | null;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				slug?: string;
				internal_name?: string | null;
				params_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					name?: string;
					default_value?: string | null;
					/** @enum {string} */
					data_type?: "string" | "parsed_string" | "integer" | "array";
				} | unknown | unknown)[];
			};
		};
		CreateScale: {
			scale: {
				name: string;
				/** @description The id of the language that it is written in. */
				lg?: string;
				is_primary?: boolean;
				is_external?: boolean;
				manual_subscription?: boolean;
				comment?: string | null;
				introduction_md?: string | null;
				disclaimer_md?: string | null;
				guidelines_md: string;
				/** Format: int32 */
				correction_number: number;
				/** Format: int32 */
				duration: number;
				free?: boolean;
				/** Format: int32 */
				evaluation_id?: number | null;
				/** @description All ids: those not in the list are taken away. */
				flag_ids?: number[];
				attachments_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** @enum {string} */
					kind?: "code" | "pdf" | "link" | "document" | "video";
					/** Format: int32 */
					language_id?: number;
					untranslatable?: boolean;
					attachable_attributes?: {
						name: string;
						/** @enum {string} */
						attachable_type: "code" | "pdf" | "link" | "document" | "video";
						/** @description A file of 20971520 bytes at most, as a base64 `data:` URL. */
						pdf?: string;
						/** @description A file of 104857600 bytes at most, as a base64 `data:` URL. */
						video?: string;
						link?: string | null;
					};
				} | unknown | unknown)[];
				sections_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					name?: string;
					description?: string | null;
					questions_attributes?: ({
						/**
						 * Format: int32
						 * @description Changes this row; without it, a row is made.
						 */
						id?: number;
						/** @description Deletes the row with this id. */
						_destroy?: boolean;
						name?: string;
						/** @enum {string} */
						kind?: "standard" | "bonus";
						/** @enum {string} */
						rating?: "bool" | "multi" | "text";
						guidelines?: string;
						questions_skills_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							skill_id?: number;
							/** Format: int32 */
							percentage?: number;
						} | unknown | unknown)[];
					} | unknown | unknown)[];
				} | unknown | unknown)[];
			};
		};
		CreateScaleTeam: {
			scale_team: {
				/** Format: int32 */
				team_id: number;
				/** Format: int32 */
				user_id?: number | null;
				/** Format: int32 */
				scale_id: number;
				/** Format: date-time */
				begin_at?: string | null;
				comment?: string | null;
				/** Format: int32 */
				flag_id?: number;
				/** Format: int32 */
				final_mark?: number | null;
				/** Format: int32 */
				truant_id?: number | null;
				answers_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					question_id?: number;
					/** Format: int32 */
					value?: number | null;
				} | unknown | unknown)[];
			};
		};
		CreateScoreOfCoalition: {
			score: {
				/** Format: int32 */
				coalitions_user_id?: number | null;
				/** Format: int32 */
				scoreable_id?: number | null;
				/** @enum {string|null} */
				scoreable_type?: "Location" | "ProjectsUser" | "ScaleTeam" | "Event" | "Exam" | null;
				/** Format: int32 */
				calculation_id?: number | null;
				/** Format: int32 */
				value: number;
				reason: string;
			};
		} | {
			/** Format: int32 */
			coalitions_user_id?: number | null;
			/** Format: int32 */
			scoreable_id?: number | null;
			/** @enum {string|null} */
			scoreable_type?: "Location" | "ProjectsUser" | "ScaleTeam" | "Event" | "Exam" | null;
			/** Format: int32 */
			calculation_id?: number | null;
			/** Format: int32 */
			value: number;
			reason: string;
		};
		CreateSkill: {
			skill: {
				name: string;
			};
		};
		CreateSlot: {
			slot: {
				/** Format: int32 */
				user_id?: number;
				/** Format: date-time */
				begin_at: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at: string;
				/** Format: int32 */
				scale_team_id?: number | null;
			};
		};
		CreateSquadOfBloc: {
			squad: {
				/** Format: date-time */
				locked_at?: string | null;
				squads_users_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					user_id?: number;
					leader?: boolean;
				} | unknown | unknown)[];
			};
		} | {
			/** Format: date-time */
			locked_at?: string | null;
			squads_users_attributes?: ({
				/**
				 * Format: int32
				 * @description Changes this row; without it, a row is made.
				 */
				id?: number;
				/** @description Deletes the row with this id. */
				_destroy?: boolean;
				/** Format: int32 */
				user_id?: number;
				leader?: boolean;
			} | unknown | unknown)[];
		};
		CreateSquadsUser: {
			squads_user: {
				/** Format: int32 */
				squad_id: number;
				/** Format: int32 */
				user_id: number;
				leader?: boolean;
				validated?: boolean;
			};
		} | {
			/** Format: int32 */
			squad_id: number;
			/** Format: int32 */
			user_id: number;
			leader?: boolean;
			validated?: boolean;
		};
		CreateSubnotion: {
			subnotion: {
				name: string;
				/** Format: int32 */
				notion_id?: number | null;
				attachments_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** @enum {string} */
					kind?: "code" | "pdf" | "link" | "document" | "video";
					/** Format: int32 */
					language_id?: number;
					untranslatable?: boolean;
					attachable_attributes?: {
						name: string;
						/** @enum {string} */
						attachable_type: "code" | "pdf" | "link" | "document" | "video";
						/** @description A file of 20971520 bytes at most, as a base64 `data:` URL. */
						pdf?: string;
						/** @description A file of 104857600 bytes at most, as a base64 `data:` URL. */
						video?: string;
						link?: string | null;
					};
				} | unknown | unknown)[];
			};
		};
		CreateTag: {
			tag: {
				name: string;
				/** @enum {string} */
				kind?: "general" | "project" | "archived";
				tags_users_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					user_id?: number;
				} | unknown | unknown)[];
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
			};
		};
		CreateTagsUser: {
			tags_user: {
				/** Format: int32 */
				tag_id: number;
				/**
				 * Format: int32
				 * @description The token’s user when none is sent.
				 */
				user_id?: number;
				/** Format: int32 */
				campus_id?: number | null;
			};
		} | {
			/** Format: int32 */
			tag_id: number;
			/**
			 * Format: int32
			 * @description The token’s user when none is sent.
			 */
			user_id?: number;
			/** Format: int32 */
			campus_id?: number | null;
		};
		CreateTeam: {
			team: {
				/** Format: int32 */
				project_id: number;
				name?: string;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				/** Format: date-time */
				locked_at?: string | null;
				/** Format: date-time */
				closed_at?: string | null;
				/** Format: int32 */
				final_mark?: number | null;
				repo_url?: string | null;
				repo_uuid?: string;
				/** Format: date-time */
				deadline_at?: string | null;
				/** Format: date-time */
				terminating_at?: string | null;
				/** Format: int32 */
				project_session_id?: number | null;
				teams_users_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					user_id?: number;
					leader?: boolean;
					validated?: boolean;
					/** Format: int32 */
					occurrence?: number;
				} | unknown | unknown)[];
			};
		};
		CreateTeamsUpload: {
			teams_upload: {
				/** Format: int32 */
				team_id: number;
				/** Format: int32 */
				upload_id: number;
				/** Format: int32 */
				final_mark?: number | null;
				comment?: string | null;
			};
		};
		CreateTeamsUser: {
			teams_user: {
				/** Format: int32 */
				team_id: number;
				/** Format: int32 */
				user_id: number;
				leader?: boolean;
				validated?: boolean;
				/** Format: int32 */
				occurrence?: number;
			};
		};
		CreateTitle: {
			title: {
				name: string;
			};
		};
		CreateTitlesUser: {
			titles_user: {
				/** Format: int32 */
				title_id: number;
				/** Format: int32 */
				user_id: number;
			};
		};
		CreateTransaction: {
			transaction: {
				/** Format: int32 */
				value: number;
				/** Format: int32 */
				user_id: number;
				/** Format: int32 */
				transactable_id?: number | null;
				transactable_type: string;
				reason: string;
			};
		};
		CreateTranslation: {
			translation: {
				/** Format: int32 */
				translatable_id: number;
				translatable_type?: string | null;
				/** Format: int32 */
				language_id: number;
				fields: unknown;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				/** Format: int32 */
				user_id?: number | null;
				default?: boolean;
				up_to_date?: boolean;
				/** Format: int32 */
				translations_structure_id?: number | null;
				/** @description A name of the file that the texts come from; not kept. */
				file?: string;
			};
		};
		CreateUser: {
			user: {
				login?: string;
				email: string;
				first_name: string;
				last_name: string;
				usual_first_name?: string | null;
				/** @description The first password, of 8 characters or more. */
				password?: string;
				pool_year: string;
				pool_month: string;
				/** @enum {string} */
				kind: "admin" | "student" | "external";
				status?: string | null;
				/** @description A file of 3072 to 1048576 bytes, as a base64 `data:` URL. */
				image?: string;
				/**
				 * Format: int32
				 * @description The primary campus.
				 */
				campus_id?: number;
				/**
				 * Format: int32
				 * @description A cursus that begins now.
				 */
				cursus_id?: number;
				email_stop?: boolean;
				/** @description Sends no welcome mail. */
				skip_welcome_mail?: string;
				user_candidature_attributes?: {
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: date */
					birth_date?: string | null;
					/** @enum {string|null} */
					gender?: "male" | "female" | "other" | null;
					zip_code?: string | null;
					country?: string | null;
					/** @enum {string|null} */
					phone_country_code?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AN" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
					birth_city?: string | null;
					birth_country?: string | null;
					postal_street?: string | null;
					postal_complement?: string | null;
					postal_city?: string | null;
					postal_zip_code?: string | null;
					postal_country?: string | null;
					contact_affiliation?: string | null;
					contact_last_name?: string | null;
					contact_first_name?: string | null;
					contact_phone1?: string | null;
					contact_phone2?: string | null;
					/** Format: int32 */
					max_level_memory?: number | null;
					/** Format: int32 */
					max_level_logic?: number | null;
					other_information?: string | null;
					language?: string | null;
					/** Format: date-time */
					meeting_date?: string | null;
					/** Format: date */
					piscine_date?: string | null;
					email?: string | null;
					pin?: string | null;
					phone?: string | null;
				}[];
				cursus_users_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					cursus_id?: number;
					/** Format: date-time */
					begin_at?: string;
					/**
					 * Format: date-time
					 * @description Must lie after begin_at.
					 */
					end_at?: string | null;
				} | unknown | unknown)[];
				languages_users_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					language_id?: number;
					/** Format: int32 */
					position?: number;
				} | unknown | unknown)[];
			};
		};
		CreateUserCandidature: {
			user_candidature: {
				/**
				 * Format: int32
				 * @description The token’s user when none is sent.
				 */
				user_id?: number;
				/** Format: date */
				birth_date?: string | null;
				/** @enum {string|null} */
				gender?: "male" | "female" | "other" | null;
				zip_code?: string | null;
				country?: string | null;
				/** @enum {string|null} */
				phone_country_code?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AN" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
				birth_city?: string | null;
				birth_country?: string | null;
				postal_street?: string | null;
				postal_complement?: string | null;
				postal_city?: string | null;
				postal_zip_code?: string | null;
				postal_country?: string | null;
				contact_affiliation?: string | null;
				contact_last_name?: string | null;
				contact_first_name?: string | null;
				contact_phone1?: string | null;
				contact_phone2?: string | null;
				/** Format: int32 */
				max_level_memory?: number | null;
				/** Format: int32 */
				max_level_logic?: number | null;
				other_information?: string | null;
				language?: string | null;
				/** Format: date-time */
				meeting_date?: string | null;
				/** Format: date */
				piscine_date?: string | null;
				email?: string | null;
				pin?: string | null;
				phone?: string | null;
			};
		};
		CreateUserUserCandidature: {
			user_candidature: {
				/** Format: date */
				birth_date?: string | null;
				/** @enum {string|null} */
				gender?: "male" | "female" | "other" | null;
				zip_code?: string | null;
				country?: string | null;
				/** @enum {string|null} */
				phone_country_code?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AN" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
				birth_city?: string | null;
				birth_country?: string | null;
				postal_street?: string | null;
				postal_complement?: string | null;
				postal_city?: string | null;
				postal_zip_code?: string | null;
				postal_country?: string | null;
				contact_affiliation?: string | null;
				contact_last_name?: string | null;
				contact_first_name?: string | null;
				contact_phone1?: string | null;
				contact_phone2?: string | null;
				/** Format: int32 */
				max_level_memory?: number | null;
				/** Format: int32 */
				max_level_logic?: number | null;
				other_information?: string | null;
				language?: string | null;
				/** Format: date-time */
				meeting_date?: string | null;
				/** Format: date */
				piscine_date?: string | null;
				email?: string | null;
				pin?: string | null;
				phone?: string | null;
			};
		};
		/** @description A curriculum. */
		Cursus: {
			/** Format: int32 */
			id: number;
			/** Format: date-time */
			created_at: string;
			name: string;
			slug: string;
			/** @enum {string} */
			kind: "main" | "main_deprecated" | "piscine" | "piscine_deprecated" | "piscine_community" | "test" | "external" | "external_deprecated" | "professional_training" | "professional_training_deprecated";
		};
		/** @description A user in a cursus. */
		CursusUser: {
			/** Format: int32 */
			id: number;
			/** Format: date-time */
			begin_at: string;
			/** Format: date-time */
			end_at: string | null;
			grade: string | null;
			/** Format: double */
			level: number;
			skills: {
				id: number;
				name: string;
				/** Format: double */
				level: number;
			}[];
			/** Format: int32 */
			cursus_id: number;
			has_coalition: boolean;
			/** Format: date-time */
			blackholed_at: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			user: components["schemas"]["User"];
			cursus: components["schemas"]["Cursus"];
		};
		/** @description A short competition. */
		Dash: {
			/** Format: int32 */
			id: number;
			name: string;
			description: string;
			slug: string;
			/** Format: int32 */
			cursus_id: number;
			/** Format: int32 */
			campus_id: number;
			/** Format: int32 */
			skill_id: number;
			nbr_xp: string;
			/** Format: date-time */
			begin_at: string;
			/** Format: date-time */
			end_at: string;
		};
		/** @description A user in a dash. */
		DashesUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			dash_id: number;
			/** Format: int32 */
			user_id: number;
			repo_url: string | null;
			repo_uuid: string | null;
			/** Format: int32 */
			final_mark: number | null;
		};
		/** @description An address of a campus to which its users are posted. */
		Endpoint: {
			/** Format: int32 */
			id: number;
			url: string;
			description: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			campus: {
				/** Format: int32 */
				id: number;
				name: string;
				time_zone: string;
				language: components["schemas"]["LanguageFull"];
				/** Format: int32 */
				users_count: number;
			}[];
		};
		EndpointBrief: {
			/** Format: int32 */
			id: number;
			url: string;
			description: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description What went wrong. */
		Error: {
			error: string;
			message: string;
		};
		/** @description A way in which the teams of a session are marked. */
		Evaluation: {
			/** Format: int32 */
			id: number;
			/** @enum {string} */
			kind: "scale" | "upload";
		};
		/** @description Something that takes place at one or more campus. */
		Event: {
			/** Format: int32 */
			id: number;
			name: string;
			description: string;
			location: string | null;
			/** @enum {string} */
			kind: "pedago" | "rush" | "piscine" | "partnership" | "meet" | "conference" | "meet_up" | "event" | "association" | "speed_working" | "hackathon" | "workshop" | "challenge" | "other" | "extern" | "atelier";
			/** Format: int32 */
			max_people: number | null;
			nbr_subscribers: number;
			/** Format: date-time */
			begin_at: string;
			/** Format: date-time */
			end_at: string;
			campus_ids: number[];
			cursus_ids: number[];
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: int32 */
			prohibition_of_cancellation: number | null;
			waitlist: components["schemas"]["WaitlistBrief"] | null;
			themes: {
				/** Format: int32 */
				id: number;
				name: string;
				/** Format: date-time */
				created_at: string;
				/** Format: date-time */
				updated_at: string;
			}[];
		};
		/** @description A user’s subscription to an event. */
		EventsUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			event_id: number;
			/** Format: int32 */
			user_id: number;
			user: components["schemas"]["User"];
			event: components["schemas"]["Event"];
		};
		/** @description An exam at a campus. */
		Exam: {
			/** Format: int32 */
			id: number;
			ip_range: string;
			/** Format: date-time */
			begin_at: string;
			/** Format: date-time */
			end_at: string;
			location: string | null;
			/** Format: int32 */
			max_people: number | null;
			nbr_subscribers: number;
			name: string;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			campus: components["schemas"]["CampusEmbedded"];
			cursus: components["schemas"]["Cursus"][];
			projects: components["schemas"]["ProjectEmbedded"][];
		};
		/** @description A user’s registration to an exam. */
		ExamsUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			exam_id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			user: components["schemas"]["User"];
			exam: {
				/** Format: int32 */
				id: number;
				ip_range: string;
				/** Format: date-time */
				begin_at: string;
				/** Format: date-time */
				end_at: string;
				location: string | null;
				/** Format: int32 */
				max_people: number | null;
				nbr_subscribers: number;
				name: string;
				/** Format: date-time */
				created_at: string;
				/** Format: date-time */
				updated_at: string;
			};
		};
		/** @description Experience that a user earned in a skill. */
		Experience: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			skill_id: number | null;
			/** Format: int32 */
			experiancable_id: number;
			/** @enum {string} */
			experiancable_type: "ProjectsUser" | "PartnershipsUser" | "Dash";
			/** Format: int32 */
			experience: number;
			/** Format: date-time */
			created_at: string;
			/** Format: int32 */
			cursus_id: number;
			user: components["schemas"]["UserBrief"];
			skill: components["schemas"]["SkillWithoutSlug"] | null;
			cursus: components["schemas"]["Cursus"];
			experiancable: components["schemas"]["ProjectsUserEmbedded"] | {
				/** Format: int32 */
				id: number;
				/** Format: int32 */
				final_mark: number | null;
				/** Format: date-time */
				created_at: string;
				/** Format: date-time */
				updated_at: string;
			} | null;
		};
		/** @description A subject that people can say they know. */
		Expertise: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			url: string;
			/** @enum {string} */
			kind: "languages" | "frameworks" | "databases" | "admin_sys" | "other";
			/** Format: date-time */
			created_at: string;
			expertises_users_url: string;
		};
		/** @description How well a user knows something. */
		ExpertisesUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			expertise_id: number;
			interested: boolean;
			/** Format: int32 */
			value: number;
			contact_me: boolean;
			/** Format: date-time */
			created_at: string;
			/** Format: int32 */
			user_id: number;
			expertise: components["schemas"]["Expertise"];
			user: components["schemas"]["UserBrief"];
		};
		ExpertisesUserBrief: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			expertise_id: number;
			interested: boolean;
			/** Format: int32 */
			value: number;
			contact_me: boolean;
			/** Format: date-time */
			created_at: string;
			/** Format: int32 */
			user_id: number;
		};
		/** @description What somebody says of an evaluation or an event. */
		Feedback: {
			/** Format: int32 */
			id: number;
			user: {
				login: string;
				/** Format: int32 */
				id: number;
				url: string;
			};
			/** @enum {string|null} */
			feedbackable_type: "ScaleTeam" | "Event" | null;
			/** Format: int32 */
			feedbackable_id: number | null;
			comment: string;
			/** Format: int32 */
			rating: number | null;
			/** Format: date-time */
			created_at: string;
			feedback_details: {
				/** Format: int32 */
				id: number;
				/** Format: int32 */
				rate: number;
				/** @enum {string} */
				kind: "punctuality" | "interested" | "rigorous" | "nice" | "accuracy" | "interesting" | "quality" | "pertinent";
			}[];
		};
		FeedbackEmbedded: {
			/** Format: int32 */
			id: number;
			user: {
				login: string;
				/** Format: int32 */
				id: number;
				url: string;
			};
			/** @enum {string|null} */
			feedbackable_type: "ScaleTeam" | "Event" | null;
			/** Format: int32 */
			feedbackable_id: number | null;
			comment: string;
			/** Format: int32 */
			rating: number | null;
			/** Format: date-time */
			created_at: string;
		};
		/** @description A word for how an evaluation went. */
		Flag: {
			/** Format: int32 */
			id: number;
			name: string;
			positive: boolean;
			icon: string;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A message that is shown to some users for a while. */
		Flash: {
			/** Format: int32 */
			id: number;
			title: string;
			content: string;
			identifier: string;
			/** Format: int32 */
			duration: number;
			selector: string | null;
		};
		/** @description A flash for a user. */
		FlashUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			flash_id: number;
			seen: boolean;
			/** Format: date-time */
			end_at: string | null;
			user: components["schemas"]["UserBrief"];
		};
		FreePastAguUser: {
			/**
			 * Format: int32
			 * @description Days.
			 */
			duration: number;
			/** @description Why the days are given. */
			reason?: string;
		};
		/** @description A public key of a user. */
		GitlabUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			user_id: number;
			public_key: string;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			name: string;
			fingerprint: string;
		};
		/** @description A named set of people. */
		Group: {
			/** Format: int32 */
			id: number;
			name: string;
		};
		/** @description A user in a group. */
		GroupsUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			user_id: number;
			group: components["schemas"]["Group"];
		};
		/** @description A user in a group. */
		GroupsUserFull: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			group_id: number;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description An internship of a user. */
		Internship: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			administration_id: number;
			/** Format: int32 */
			offer_id: number | null;
			/** Format: int32 */
			language_id: number;
			/** @enum {string} */
			state: "none" | "need_validation" | "invalidated" | "generated" | "uploaded" | "ended" | "broke" | "canceled";
			days: string;
			user_address: string;
			user_postal: string;
			user_city: string;
			user_country: string;
			company_name: string;
			company_boss_user_first_name: string;
			company_boss_user_last_name: string;
			company_boss_user_email: string;
			company_boss_user_phone: string;
			company_user_first_name: string;
			company_user_last_name: string;
			company_user_post: string;
			company_user_email: string;
			company_user_phone: string;
			company_address: string;
			company_postal: string;
			company_city: string;
			company_country: string;
			company_siret: string;
			internship_address: string;
			internship_postal: string;
			internship_city: string;
			internship_country: string;
			/** @enum {string} */
			contract_type: "freelance" | "apprentice_ship" | "cdd" | "cdi" | "stage" | "cdd_partiel" | "cdi_partiel" | "stage_partiel" | "crea_startup";
			subject: string;
			/** Format: date-time */
			start_at: string;
			/** Format: date-time */
			end_at: string;
			/** Format: int32 */
			duration: number;
			/** Format: int32 */
			nb_days: number | null;
			/** Format: int32 */
			nb_hours: number;
			movement: string | null;
			/** Format: int32 */
			salary: number;
			/** @enum {string} */
			currency: "eur" | "aed" | "dol" | "chf" | "rub" | "zar" | "gbp" | "yen" | "can" | "mad" | "krw" | "thb" | "try" | "amd" | "mur" | "myr" | "pln" | "czk";
			/** Format: date-time */
			breach_at: string | null;
			convention: {
				convention: {
					url: string | null;
				};
			};
			user: components["schemas"]["UserBrief"];
		};
		/** @description Messages by field; `base` stands for the record as a whole. */
		Invalid: {
			errors: {
				[key: string]: string[];
			};
		};
		/** @description Something that somebody found wrong. */
		Issue: {
			/** Format: int32 */
			id: number;
			title: string;
			/** Format: date-time */
			created_at: string;
		};
		/** @description One thing that a user did at a campus. */
		Journal: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			user_id: number;
			item_type: string;
			/** Format: int32 */
			item_id: number;
			/** Format: int32 */
			cursus_id: number;
			/** Format: int32 */
			campus_id: number;
			reason: string;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: date-time */
			event_at: string | null;
			alumni: boolean;
			closed: boolean;
		};
		JsonApiErrors: {
			errors: {
				status: string;
				title: string;
				detail: string;
				source?: {
					pointer?: string;
					parameter?: string;
				};
			}[];
			jsonapi?: {
				/** @constant */
				version?: "1.1";
			};
		};
		JsonApiList: {
			data: {
				type: string;
				id: string;
				/** @description The keys of the plain form that name no other record. */
				attributes?: Record<string, never>;
				relationships?: {
					[key: string]: {
						data?: null | {
							type: string;
							id: string;
						} | {
							type: string;
							id: string;
						}[];
						/** @description `invisible` where the caller may not know. */
						meta?: Record<string, never>;
					};
				};
				links?: {
					[key: string]: string | null;
				};
			}[];
			included?: {
				type: string;
				id: string;
				/** @description The keys of the plain form that name no other record. */
				attributes?: Record<string, never>;
				relationships?: {
					[key: string]: {
						data?: null | {
							type: string;
							id: string;
						} | {
							type: string;
							id: string;
						}[];
						/** @description `invisible` where the caller may not know. */
						meta?: Record<string, never>;
					};
				};
				links?: {
					[key: string]: string | null;
				};
			}[];
			links?: {
				[key: string]: string | null;
			};
			jsonapi?: {
				/** @constant */
				version?: "1.1";
			};
			meta: {
				total?: number;
				page?: number;
				per_page?: number;
			};
		};
		JsonApiRecord: {
			data: {
				type: string;
				id: string;
				/** @description The keys of the plain form that name no other record. */
				attributes?: Record<string, never>;
				relationships?: {
					[key: string]: {
						data?: null | {
							type: string;
							id: string;
						} | {
							type: string;
							id: string;
						}[];
						/** @description `invisible` where the caller may not know. */
						meta?: Record<string, never>;
					};
				};
				links?: {
					[key: string]: string | null;
				};
			};
			included?: {
				type: string;
				id: string;
				/** @description The keys of the plain form that name no other record. */
				attributes?: Record<string, never>;
				relationships?: {
					[key: string]: {
						data?: null | {
							type: string;
							id: string;
						} | {
							type: string;
							id: string;
						}[];
						/** @description `invisible` where the caller may not know. */
						meta?: Record<string, never>;
					};
				};
				links?: {
					[key: string]: string | null;
				};
			}[];
			links?: {
				[key: string]: string | null;
			};
			jsonapi?: {
				/** @constant */
				version?: "1.1";
			};
		};
		/** @description The plain answer, as `meta.result`; records come as `data`. */
		JsonApiValue: {
			meta?: {
				result?: unknown;
			};
			data?: unknown;
			included?: {
				type: string;
				id: string;
				/** @description The keys of the plain form that name no other record. */
				attributes?: Record<string, never>;
				relationships?: {
					[key: string]: {
						data?: null | {
							type: string;
							id: string;
						} | {
							type: string;
							id: string;
						}[];
						/** @description `invisible` where the caller may not know. */
						meta?: Record<string, never>;
					};
				};
				links?: {
					[key: string]: string | null;
				};
			}[];
			links?: {
				[key: string]: string | null;
			};
			jsonapi?: {
				/** @constant */
				version?: "1.1";
			};
		};
		JsonApiWrite: {
			/** @description The fields of the plain form; those that name records may be relationships. No id when creating. */
			data: {
				type: string;
				id?: string;
				/** @description The keys of the plain form that name no other record. */
				attributes?: Record<string, never>;
				relationships?: {
					[key: string]: {
						data?: null | {
							type: string;
							id: string;
						} | {
							type: string;
							id: string;
						}[];
						/** @description `invisible` where the caller may not know. */
						meta?: Record<string, never>;
					};
				};
			};
		};
		/** @description A language, with the identifier by which contents name it. */
		Language: {
			/** Format: int32 */
			id: number;
			name: string | null;
			identifier: string | null;
		};
		LanguageFull: {
			/** Format: int32 */
			id: number;
			name: string | null;
			identifier: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A language that a user speaks. */
		LanguagesUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			language_id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			position: number;
			/** Format: date-time */
			created_at: string;
		};
		/** @description A level of a cursus, and the experience from which on one has it. */
		Level: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			lvl: number;
			/** Format: int32 */
			xp: number;
			/** Format: int32 */
			cursus_id: number;
			/** Format: date-time */
			created_at: string;
		};
		/** @description A session of a user at a machine. */
		Location: {
			/** Format: int32 */
			id: number;
			/** Format: date-time */
			begin_at: string;
			/** Format: date-time */
			end_at: string | null;
			primary: boolean;
			host: string;
			/** Format: int32 */
			campus_id: number;
			user: components["schemas"]["User"];
		};
		/** @description A session of a user at a machine. */
		LocationFull: {
			/** Format: int32 */
			id: number;
			/** Format: date-time */
			begin_at: string;
			/** Format: date-time */
			end_at: string | null;
			primary: boolean;
			floor: string | null;
			row: string | null;
			post: string | null;
			host: string;
			/** Format: int32 */
			campus_id: number;
			user: components["schemas"]["UserBrief"];
		};
		/** @description A mail to some people. */
		Mailing: {
			/** Format: int32 */
			id: number;
			subject: string;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			identifier: string | null;
			meta: unknown;
			title: string | null;
			subtitle: string | null;
			attachment: string | null;
			from: string;
			to: string[] | null;
			cc: string[] | null;
			bcc: string[] | null;
			content: string;
			html_content: string;
			attachments: unknown;
		};
		MultipleCreateScaleTeams: {
			scale_teams?: ({
				/**
				 * Format: int32
				 * @description Changes this row; without it, a row is made.
				 */
				id?: number;
				/** @description Deletes the row with this id. */
				_destroy?: boolean;
				/** Format: int32 */
				team_id?: number;
				/** Format: int32 */
				user_id?: number | null;
				/** Format: int32 */
				scale_id?: number;
				/** Format: date-time */
				begin_at?: string | null;
				comment?: string | null;
				/** Format: int32 */
				flag_id?: number;
				/** Format: int32 */
				final_mark?: number | null;
			} | unknown | unknown)[];
		};
		MultipleCreateTeamsUploads: {
			teams_uploads?: ({
				/**
				 * Format: int32
				 * @description Changes this row; without it, a row is made.
				 */
				id?: number;
				/** @description Deletes the row with this id. */
				_destroy?: boolean;
				/** Format: int32 */
				team_id?: number;
				/** Format: int32 */
				upload_id?: number;
				/** Format: int32 */
				final_mark?: number | null;
				comment?: string | null;
			} | unknown | unknown)[];
		};
		/** @description A note about a user. */
		Note: {
			/** Format: int32 */
			id: number;
			from_user: components["schemas"]["UserBrief"] | null;
			subject: string | null;
			content: string | null;
			/** Format: date-time */
			created_at: string;
			user: components["schemas"]["UserBrief"];
		};
		/** @description An empty object. */
		Nothing: Record<string, never>;
		/** @description A topic with learning contents. */
		Notion: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** Format: date-time */
			created_at: string;
			subnotions: components["schemas"]["SubnotionEmbedded"][];
			tags: components["schemas"]["TagEmbedded"][];
			cursus: components["schemas"]["Cursus"][];
		};
		NotionEmbedded: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** Format: date-time */
			created_at: string;
		};
		/** @description Work that a company offers. */
		Offer: {
			/** Format: int32 */
			id: number;
			title: string;
			little_description: string;
			big_description: string;
			salary: string | null;
			/** @enum {string} */
			contract_type: "freelance" | "apprentice_ship" | "cdd" | "cdi" | "stage" | "cdd_partiel" | "cdi_partiel" | "stage_partiel" | "crea_startup";
			email: string;
			address: string;
			city: string;
			zip: string;
			country: string;
			/** Format: double */
			latitude: number | null;
			/** Format: double */
			longitude: number | null;
			/** Format: date-time */
			valid_at: string;
			/** Format: date-time */
			invalid_at: string;
			/** Format: int32 */
			min_duration: number;
			/** Format: int32 */
			max_duration: number | null;
			document: string | null;
			slug: string;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: int32 */
			pro_id: number | null;
			/** Format: int32 */
			company_id: number | null;
			/** @enum {string} */
			target: "student" | "student_and_alumni";
		};
		/** @description A user who answered an offer. */
		OffersUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			offer_id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: date-time */
			validated_at: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			user: components["schemas"]["UserBrief"];
		};
		/** @description The value of a parameter of a session’s rule. */
		ParamsProjectSessionsRule: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			param_id: number;
			/** Format: int32 */
			project_sessions_rule_id: number | null;
			value: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A project with a company. */
		Partnership: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** Format: int32 */
			tier: number | null;
			url: string;
			partnerships_users_url: string;
		};
		PartnershipEmbedded: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** Format: int32 */
			difficulty: number;
			url: string;
			partnerships_users_url: string;
			partnerships_skills: {
				/** Format: int32 */
				id: number;
				/** Format: int32 */
				partnership_id: number;
				/** Format: int32 */
				skill_id: number;
				/** Format: double */
				value: number;
				/** Format: date-time */
				created_at: string;
				/** Format: date-time */
				updated_at: string;
			}[];
		};
		/** @description A user in a partnership, with the mark at its end. */
		PartnershipsUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			partnership_id: number;
			/** Format: int32 */
			final_mark: number | null;
			user: components["schemas"]["UserBrief"];
		};
		/** @description A user looked after by another, the godfather. */
		Patronage: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			godfather_id: number;
			ongoing: boolean;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			user: components["schemas"]["UserBrief"];
			godfather: components["schemas"]["UserBrief"];
		};
		PatronageBrief: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			godfather_id: number;
			ongoing: boolean;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A report on how a patronage goes. */
		PatronagesReport: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			user_id: number | null;
			/** Format: date-time */
			begin_at: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: int32 */
			patronage_id: number;
			/** Format: int32 */
			report_id: number;
			/** Format: date-time */
			validated_at: string | null;
			patronage: components["schemas"]["PatronageBrief"];
			report: components["schemas"]["Report"];
			user: components["schemas"]["UserBrief"] | null;
			answers: {
				/** Format: int32 */
				id: number;
				/** Format: int32 */
				question_id: number;
				/** Format: int32 */
				value: number | null;
				answer: string | null;
			}[];
		};
		/** @description Evaluation points that are given back when there are enough. */
		Pool: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			current_points: number;
			/** Format: int32 */
			max_points: number;
			/** Format: int32 */
			cursus_id: number;
			/** Format: int32 */
			campus_id: number;
		};
		/** @description Something to buy in the shop of a campus. */
		Product: {
			/** Format: int32 */
			id: number;
			name: string;
			description: string;
			/** Format: int32 */
			price: number;
			/** Format: int32 */
			quantity: number | null;
			/** Format: date-time */
			begin_at: string | null;
			/** Format: date-time */
			end_at: string | null;
			/** Format: int32 */
			category_id: number;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** @enum {string} */
			kind: "user" | "manager" | "auto";
			slug: string;
			image: {
				url: string | null;
				thumb: {
					url: string | null;
				};
			};
			is_uniq: boolean;
			one_time_purchase: boolean;
		};
		/** @description A project, an exam, a piscine or anything else that is marked. */
		Project: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** Format: int32 */
			difficulty: number | null;
			parent: components["schemas"]["ProjectRelative"] | null;
			children: components["schemas"]["ProjectRelative"][];
			attachments: Record<string, never>[];
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			exam: boolean;
			/** Format: int32 */
			git_id: number | null;
			repository: string | null;
			cursus: components["schemas"]["Cursus"][];
			campus: components["schemas"]["CampusEmbedded"][];
			videos: Record<string, never>[];
			project_sessions: components["schemas"]["ProjectSessionInProject"][];
		};
		ProjectBrief: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** Format: int32 */
			parent_id: number | null;
		};
		/** @description Where a session stands on the graph of projects. */
		ProjectData: {
			/** Format: int32 */
			id: number;
			coordinates: number[];
			by: number[][];
			/** @enum {string} */
			kind: "project" | "rush" | "exam" | "first_internship" | "second_internship" | "big_project" | "piscine" | "part_time";
			/** Format: int32 */
			project_session_id: number | null;
		};
		ProjectEmbedded: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** Format: int32 */
			difficulty: number | null;
			parent: components["schemas"]["ProjectRelative"] | null;
			children: components["schemas"]["ProjectRelative"][];
			attachments: Record<string, never>[];
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			exam: boolean;
			/** Format: int32 */
			git_id: number | null;
			repository: string | null;
		};
		ProjectFound: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
		};
		ProjectRelative: {
			name: string;
			/** Format: int32 */
			id: number;
			slug: string;
			url: string;
		};
		/** @description A way in which a project is run: dates, group, evaluation, rules. */
		ProjectSession: {
			/** Format: int32 */
			id: number;
			solo: boolean | null;
			/** Format: date-time */
			begin_at: string | null;
			/** Format: date-time */
			end_at: string | null;
			estimate_time: string | null;
			/** Format: int32 */
			difficulty: number | null;
			objectives: string[];
			description: string | null;
			/** Format: int32 */
			duration_days: number | null;
			/** Format: int32 */
			terminating_after: number | null;
			/** Format: int32 */
			project_id: number;
			/** Format: int32 */
			campus_id: number | null;
			/** Format: int32 */
			cursus_id: number | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: int32 */
			max_people: number | null;
			is_subscriptable: boolean;
			scales: components["schemas"]["ScaleInSession"][];
			uploads: {
				/** Format: int32 */
				id: number;
				name: string;
			}[];
			/** @enum {string} */
			team_behaviour: "user" | "upload" | "by_rule" | "none";
			commit: string | null;
			project: components["schemas"]["ProjectEmbedded"];
			campus: components["schemas"]["CampusEmbedded"] | null;
			cursus: components["schemas"]["Cursus"] | null;
			evaluations: components["schemas"]["Evaluation"][];
			project_sessions_rules: components["schemas"]["ProjectSessionsRuleInSession"][];
		};
		ProjectSessionInProject: {
			/** Format: int32 */
			id: number;
			solo: boolean | null;
			/** Format: date-time */
			begin_at: string | null;
			/** Format: date-time */
			end_at: string | null;
			estimate_time: string | null;
			/** Format: int32 */
			difficulty: number | null;
			objectives: string[];
			description: string | null;
			/** Format: int32 */
			duration_days: number | null;
			/** Format: int32 */
			terminating_after: number | null;
			/** Format: int32 */
			project_id: number;
			/** Format: int32 */
			campus_id: number | null;
			/** Format: int32 */
			cursus_id: number | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: int32 */
			max_people: number | null;
			is_subscriptable: boolean;
			scales: components["schemas"]["ScaleInSession"][];
			uploads: {
				/** Format: int32 */
				id: number;
				name: string;
			}[];
			/** @enum {string} */
			team_behaviour: "user" | "upload" | "by_rule" | "none";
			commit: string | null;
		};
		/** @description A rule of a session, with its parameters. */
		ProjectSessionsRule: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			project_session_id: number;
			/** Format: int32 */
			rule_id: number;
			required: boolean;
			/** Format: int32 */
			position: number;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			params: components["schemas"]["ParamsProjectSessionsRule"][];
			rule: components["schemas"]["RuleEmbedded"];
		};
		ProjectSessionsRuleFacts: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			project_session_id: number;
			/** Format: int32 */
			rule_id: number;
			required: boolean;
			/** Format: int32 */
			position: number;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		ProjectSessionsRuleInSession: {
			/** Format: int32 */
			id: number;
			required: boolean;
			/** Format: int32 */
			position: number;
			params: components["schemas"]["ParamsProjectSessionsRule"][];
			rule: components["schemas"]["RuleEmbedded"];
		};
		/** @description How much of a session’s experience goes to a skill. */
		ProjectSessionsSkill: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			project_session_id: number;
			/** Format: int32 */
			skill_id: number;
			/** Format: int32 */
			value: number;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A user’s registration to a project: one for ever, however often it is tried. */
		ProjectsUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			occurrence: number;
			/** Format: int32 */
			final_mark: number | null;
			status: string;
			"validated?": boolean | null;
			/** Format: int32 */
			current_team_id: number | null;
			project: components["schemas"]["ProjectBrief"];
			cursus_ids: number[];
			/** Format: date-time */
			marked_at: string | null;
			marked: boolean;
			/** Format: date-time */
			retriable_at: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			user: components["schemas"]["User"];
			teams: components["schemas"]["TeamInProjectsUser"][];
		};
		ProjectsUserEmbedded: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			occurrence: number;
			/** Format: int32 */
			final_mark: number | null;
			status: string;
			"validated?": boolean | null;
			/** Format: int32 */
			current_team_id: number | null;
			project: components["schemas"]["ProjectBrief"];
			cursus_ids: number[];
			/** Format: date-time */
			marked_at: string | null;
			marked: boolean;
			/** Format: date-time */
			retriable_at: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A stage of a cursus. */
		Quest: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** @enum {string} */
			kind: "main" | "optional" | "mandatory" | "repeatable" | "cursus_version";
			internal_name: string | null;
			description: string;
			/** Format: int32 */
			cursus_id: number;
			/** Format: int32 */
			campus_id: number | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: int32 */
			grade_id: number | null;
			/** Format: int32 */
			position: number;
			grade: Record<string, never> | null;
			cursus: components["schemas"]["Cursus"];
			campus: components["schemas"]["CampusEmbedded"] | null;
		};
		QuestEmbedded: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** @enum {string} */
			kind: "main" | "optional" | "mandatory" | "repeatable" | "cursus_version";
			internal_name: string | null;
			description: string;
			/** Format: int32 */
			cursus_id: number;
			/** Format: int32 */
			campus_id: number | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: int32 */
			grade_id: number | null;
			/** Format: int32 */
			position: number;
		};
		/** @description A user’s way through a quest. */
		QuestsUser: {
			/** Format: int32 */
			id: number;
			/** Format: date-time */
			end_at: string | null;
			/** Format: int32 */
			quest_id: number;
			/** Format: date-time */
			validated_at: string | null;
			/** Format: int32 */
			prct: number | null;
			advancement: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			user: components["schemas"]["User"];
			quest: components["schemas"]["QuestEmbedded"];
		};
		RegisterChildsAndScalesProjectsUsers: {
			/** @description project_id and user_id. */
			projects_user: Record<string, never>;
			/** @description Marks by the id of the child project. */
			scales?: Record<string, never>;
		};
		/** @description A kind of report on a patronage. */
		Report: {
			/** Format: int32 */
			id: number;
			name: string;
			comment: string | null;
			introduction_md: string | null;
			disclaimer_md: string | null;
			guidelines_md: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			slug: string;
			/** Format: int32 */
			delay_days: number;
		};
		RetryProjectsUser: {
			/** @description Tries again whatever the rules say. */
			force?: boolean;
		};
		/** @description A named set of permissions that an application can hold. */
		Role: {
			/** Format: int32 */
			id: number;
			name: string | null;
			description: string;
		};
		RoleBrief: {
			/** Format: int32 */
			id: number;
			name: string | null;
		};
		RoleFull: {
			/** Format: int32 */
			id: number;
			name: string | null;
			description: string;
		};
		/** @description A role that an application holds. */
		RolesEntity: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			entity_id: number;
			/** @enum {string} */
			entity_type: "Doorkeeper::Application";
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			expires_at: string | null;
			entity: components["schemas"]["AppBrief"] | null;
			role: components["schemas"]["RoleFull"];
		};
		/** @description A condition or a way of counting that sessions are given. */
		Rule: {
			/** Format: int32 */
			id: number;
			/** @enum {string} */
			kind: "inscription" | "retry_inscription" | "correction" | "final_compilation" | "eval_compilation" | "retriable" | "group_validation" | "team_generation" | "experience_modification";
			name: string;
			description: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			slug: string;
			internal_name: string | null;
			params: {
				/** Format: int32 */
				id: number;
				name: string;
				default_value: string | null;
				/** Format: int32 */
				rule_id: number;
				/** Format: date-time */
				created_at: string;
				/** Format: date-time */
				updated_at: string;
				/** @enum {string} */
				data_type: "string" | "parsed_string" | "integer" | "array";
			}[];
			project_sessions_rules: components["schemas"]["ProjectSessionsRuleFacts"][];
		};
		RuleEmbedded: {
			/** Format: int32 */
			id: number;
			/** @enum {string} */
			kind: "inscription" | "retry_inscription" | "correction" | "final_compilation" | "eval_compilation" | "retriable" | "group_validation" | "team_generation" | "experience_modification";
			name: string;
			description: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			slug: string;
			internal_name: string | null;
		};
		/** @description A sheet by which evaluators mark a team. */
		Scale: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			evaluation_id: number | null;
			name: string;
			is_primary: boolean;
			comment: string | null;
			introduction_md: string | null;
			disclaimer_md: string | null;
			guidelines_md: string;
			/** Format: date-time */
			created_at: string;
			/** Format: int32 */
			correction_number: number;
			/** Format: int32 */
			duration: number;
			manual_subscription: boolean;
			languages: components["schemas"]["LanguageFull"][];
			sections: {
				/** Format: int32 */
				id: number;
				name: string;
				description: string | null;
				questions: {
					/** Format: int32 */
					id: number;
					name: string;
					guidelines: string;
					/** @enum {string} */
					rating: "bool" | "multi" | "text";
					/** @enum {string} */
					kind: "standard" | "bonus";
					/** Format: date-time */
					created_at: string;
				}[];
			}[];
			evaluation: components["schemas"]["Evaluation"] | null;
		};
		/** @description A sheet by which evaluators mark a team. */
		ScaleFull: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			evaluation_id: number | null;
			name: string;
			is_primary: boolean;
			comment: string | null;
			introduction_md: string | null;
			disclaimer_md: string | null;
			guidelines_md: string;
			/** Format: date-time */
			created_at: string;
			/** Format: int32 */
			correction_number: number;
			/** Format: int32 */
			duration: number;
			manual_subscription: boolean;
			languages: components["schemas"]["LanguageFull"][];
			sections: {
				/** Format: int32 */
				id: number;
				name: string;
				description: string | null;
				questions: {
					/** Format: int32 */
					id: number;
					name: string;
					guidelines: string;
					/** @enum {string} */
					rating: "bool" | "multi" | "text";
					/** @enum {string} */
					kind: "standard" | "bonus";
					/** Format: date-time */
					created_at: string;
					questions_skills: {
						/** Format: int32 */
						id: number;
						/** Format: int32 */
						question_id: number;
						/** Format: int32 */
						skill_id: number;
						/** Format: int32 */
						percentage: number;
						/** Format: date-time */
						created_at: string;
						/** Format: date-time */
						updated_at: string;
					}[];
				}[];
			}[];
			evaluation: components["schemas"]["Evaluation"] | null;
		};
		ScaleInScaleTeam: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			evaluation_id: number | null;
			name: string;
			is_primary: boolean;
			comment: string | null;
			introduction_md: string | null;
			disclaimer_md: string | null;
			guidelines_md: string;
			/** Format: date-time */
			created_at: string;
			/** Format: int32 */
			correction_number: number;
			/** Format: int32 */
			duration: number;
			manual_subscription: boolean;
			languages: components["schemas"]["LanguageFull"][];
			flags: components["schemas"]["Flag"][];
			free: boolean;
		};
		ScaleInSession: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			correction_number: number;
			is_primary: boolean;
		};
		ScaleProjectsUsers: {
			/**
			 * Format: int32
			 * @description Whose registration.
			 */
			user_id: number;
			/**
			 * Format: int32
			 * @description To which project.
			 */
			project_id: number;
			/**
			 * Format: int32
			 * @description The mark.
			 */
			scale: number;
		};
		/** @description An evaluation of a team by a peer, by the staff or by a company. */
		ScaleTeam: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			scale_id: number;
			comment: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			feedback: string | null;
			/** Format: int32 */
			final_mark: number | null;
			flag: components["schemas"]["Flag"];
			/** Format: date-time */
			begin_at: string | null;
			correcteds: Record<string, never>[] | "invisible";
			corrector: Record<string, never> | "invisible";
			truant: Record<string, never>;
			/** Format: date-time */
			filled_at: string | null;
			questions_with_answers: Record<string, never>[];
			scale: components["schemas"]["ScaleInScaleTeam"];
			team: components["schemas"]["TeamInProjectsUser"];
			feedbacks: components["schemas"]["FeedbackEmbedded"][];
		};
		ScaleTeamInSlot: {
			/** Format: int32 */
			id: number;
			/** Format: date-time */
			begin_at: string | null;
			correcteds: Record<string, never>[];
		};
		ScaleTeamInTeam: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			scale_id: number;
			comment: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			feedback: string | null;
			/** Format: int32 */
			final_mark: number | null;
			flag: components["schemas"]["Flag"];
			/** Format: date-time */
			begin_at: string | null;
			correcteds: Record<string, never>[] | "invisible";
			corrector: Record<string, never> | "invisible";
			truant: Record<string, never>;
			/** Format: date-time */
			filled_at: string | null;
			questions_with_answers: Record<string, never>[];
		};
		/** @description Points given to a coalition. */
		Score: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			coalition_id: number;
			/** Format: int32 */
			scoreable_id: number | null;
			/** @enum {string|null} */
			scoreable_type: "Location" | "ProjectsUser" | "ScaleTeam" | "Event" | "Exam" | null;
			/** Format: int32 */
			coalitions_user_id: number | null;
			/** Format: int32 */
			calculation_id: number | null;
			/** Format: int32 */
			value: number;
			reason: string;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		SetPrimaryCampusUser: {
			/**
			 * Format: int32
			 * @description The campus.
			 */
			campus_id: number;
		};
		/** @description A skill that projects develop. */
		Skill: {
			/** Format: int32 */
			id: number;
			slug: string;
			name: string;
			/** Format: date-time */
			created_at: string;
		};
		SkillBrief: {
			/** Format: int32 */
			id: number;
			name: string;
		};
		SkillWithoutSlug: {
			/** Format: int32 */
			id: number;
			name: string;
			/** Format: date-time */
			created_at: string;
		};
		/** @description A quarter of an hour in which somebody offers to evaluate. */
		Slot: {
			/** Format: int32 */
			id: number;
			/** Format: date-time */
			begin_at: string;
			/** Format: date-time */
			end_at: string;
			scale_team: (components["schemas"]["ScaleTeamInSlot"] | null) | "invisible";
			user: components["schemas"]["UserBrief"] | "invisible";
		};
		/** @description A small group within a bloc. */
		Squad: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			bloc_id: number;
			/** Format: date-time */
			locked_at: string | null;
			squads_users: components["schemas"]["SquadsUser"][];
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			bloc: components["schemas"]["BlocBrief"];
		};
		/** @description A user in a squad. */
		SquadsUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			squad_id: number;
			leader: boolean;
			validated: boolean;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			user: {
				/** Format: int32 */
				id: number;
				login: string;
			};
		};
		/** @description A part of a notion. */
		Subnotion: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** Format: date-time */
			created_at: string;
			notepad: string | null;
			attachments: components["schemas"]["Attachment"][];
			notion: components["schemas"]["NotionEmbedded"] | null;
		};
		SubnotionEmbedded: {
			/** Format: int32 */
			id: number;
			name: string;
			slug: string;
			/** Format: date-time */
			created_at: string;
			notepad: string | null;
		};
		/** @description A word that other things are marked with. */
		Tag: {
			/** Format: int32 */
			id: number;
			name: string;
			/** @enum {string} */
			kind: "general" | "project" | "archived";
			users: components["schemas"]["UserBrief"][];
			subnotions: components["schemas"]["SubnotionEmbedded"][];
		};
		TagEmbedded: {
			/** Format: int32 */
			id: number;
			name: string;
			/** @enum {string} */
			kind: "general" | "project" | "archived";
		};
		/** @description A user marked with a tag. */
		TagsUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			tag_id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			campus_id: number | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			tag: components["schemas"]["TagEmbedded"];
			user: components["schemas"]["UserBrief"];
		};
		/** @description The people who do a project together, once. */
		Team: {
			/** Format: int32 */
			id: number;
			name: string;
			url: string;
			/** Format: int32 */
			final_mark: number | null;
			/** Format: int32 */
			project_id: number;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** @enum {string} */
			status: "unknown" | "searching_a_group" | "creating_group" | "in_progress" | "waiting_for_correction" | "finished" | "parent" | "waiting_to_start";
			/** Format: date-time */
			terminating_at: string | null;
			users: {
				id: number;
				login: string;
				url: string;
				leader: boolean;
				/** Format: int32 */
				occurrence: number;
				validated: boolean;
				/** Format: int32 */
				projects_user_id: number | null;
			}[];
			"locked?": boolean;
			"validated?": boolean | null;
			"closed?": boolean;
			repo_url: string | null;
			repo_uuid: string;
			/** Format: date-time */
			locked_at: string | null;
			/** Format: date-time */
			closed_at: string | null;
			/** Format: int32 */
			project_session_id: number | null;
			project_gitlab_path: string | null;
			scale_teams: components["schemas"]["ScaleTeamInTeam"][];
			teams_uploads: components["schemas"]["TeamsUploadInTeam"][];
		};
		TeamInProjectsUser: {
			/** Format: int32 */
			id: number;
			name: string;
			url: string;
			/** Format: int32 */
			final_mark: number | null;
			/** Format: int32 */
			project_id: number;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** @enum {string} */
			status: "unknown" | "searching_a_group" | "creating_group" | "in_progress" | "waiting_for_correction" | "finished" | "parent" | "waiting_to_start";
			/** Format: date-time */
			terminating_at: string | null;
			users: {
				id: number;
				login: string;
				url: string;
				leader: boolean;
				/** Format: int32 */
				occurrence: number;
				validated: boolean;
				/** Format: int32 */
				projects_user_id: number | null;
			}[];
			"locked?": boolean;
			"validated?": boolean | null;
			"closed?": boolean;
			repo_url: string | null;
			repo_uuid: string;
			/** Format: date-time */
			locked_at: string | null;
			/** Format: date-time */
			closed_at: string | null;
			/** Format: int32 */
			project_session_id: number | null;
			project_gitlab_path: string | null;
		};
		/** @description The mark that an upload gave to a team. */
		TeamsUpload: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			final_mark: number | null;
			comment: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: int32 */
			upload_id: number;
			upload: {
				/** Format: int32 */
				id: number;
				/** Format: int32 */
				evaluation_id: number;
				name: string;
				description: string;
				/** Format: date-time */
				created_at: string;
				/** Format: date-time */
				updated_at: string;
			};
		};
		TeamsUploadInTeam: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			final_mark: number | null;
			comment: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: int32 */
			upload_id: number;
		};
		/** @description A user in a team. */
		TeamsUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			team_id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: date-time */
			created_at: string;
			validated: boolean;
			leader: boolean;
			/** Format: int32 */
			occurrence: number;
			team: components["schemas"]["TeamInProjectsUser"];
			user: components["schemas"]["UserBrief"];
		};
		/** @description A title; `%login` in it stands for the bearer’s login. */
		Title: {
			/** Format: int32 */
			id: number;
			name: string;
		};
		/** @description A title that a user has. */
		TitlesUser: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			title_id: number;
			selected: boolean;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description A payment into or out of a wallet. */
		Transaction: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			value: number;
			/** Format: int32 */
			user_id: number;
			/** Format: int32 */
			transactable_id: number | null;
			transactable_type: string;
			reason: string;
			user: components["schemas"]["UserBrief"];
			options: Record<string, never>[] | null;
		};
		/** @description The texts of a record in one language. */
		Translation: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			translatable_id: number;
			translatable_type: string | null;
			/** Format: int32 */
			language_id: number;
			fields: unknown;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: int32 */
			user_id: number | null;
			default: boolean;
			up_to_date: boolean;
			/** Format: int32 */
			translations_structure_id: number | null;
			translations_structure: {
				/** Format: int32 */
				id: number;
				searchable_by: string[];
				identified_by: string[];
				structures_kind: string;
				up_to_date: boolean;
				fields_organisation: unknown;
				type_name: string;
				/** Format: date-time */
				created_at: string;
				/** Format: date-time */
				updated_at: string;
			} | null;
		};
		UpdateAccreditation: {
			accreditation: {
				name?: string;
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				cursus_id?: number;
				validated?: boolean;
				/** Format: int32 */
				difficulty?: number;
				accreditations_skills_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					skill_id?: number;
					/** Format: double */
					value?: number;
				} | unknown | unknown)[];
			};
		};
		UpdateAchievement: {
			achievement: {
				name?: string;
				internal_name?: string;
				description?: string;
				pedago?: boolean;
				visible?: boolean;
				/** Format: int32 */
				nbr_of_success?: number | null;
				/** Format: int32 */
				parent_id?: number | null;
				/** @description A file sent before; not kept here. */
				image_cache?: string;
				/** @description A file, as a base64 `data:` URL. */
				image?: string;
				/** @enum {string} */
				kind?: "project" | "social" | "scolarity" | "pedagogy";
				/** Format: int32 */
				title_id?: number | null;
				/** @enum {string} */
				tier?: "none" | "easy" | "medium" | "hard" | "challenge";
				/** @description The language of the texts, by its id. */
				lg?: string;
				/** Format: int32 */
				position?: number | null;
				reward?: string | null;
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				campus_ids?: number[];
				community_services_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					duration?: number;
					occupation?: string | null;
				} | unknown | unknown)[];
			};
		};
		UpdateAchievementsUser: {
			achievements_user: {
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				achievement_id?: number;
				/** Format: int32 */
				nbr_of_success?: number | null;
				rewarded?: boolean;
			};
		};
		UpdateAnnouncement: {
			announcement: {
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				campus_ids?: number[];
				author?: string;
				title?: string;
				text?: string;
				kind?: string | null;
				/** Format: date-time */
				expire_at?: string;
				image?: string | null;
			};
		};
		UpdateAntiGravUnitsUser: {
			anti_grav_units_user: {
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				anti_grav_unit_id?: number | null;
				/** Format: date */
				begin_date?: string;
				/** Format: date */
				expected_end_date?: string;
				reason?: string | null;
				is_free?: boolean;
			};
		};
		UpdateAttachment: {
			attachment: {
				/** @enum {string} */
				kind?: "code" | "pdf" | "link" | "document" | "video";
				/** Format: int32 */
				language_id?: number | null;
				untranslatable?: boolean;
				attachable_attributes?: {
					name: string;
					/** @enum {string} */
					attachable_type: "code" | "pdf" | "link" | "document" | "video";
					/** @description A file of 20971520 bytes at most, as a base64 `data:` URL. */
					pdf?: string;
					/** @description A file of 104857600 bytes at most, as a base64 `data:` URL. */
					video?: string;
					link?: string | null;
				};
				/** Format: int32 */
				project_id?: number | null;
			};
		};
		UpdateBalance: {
			balance: {
				/** Format: date-time */
				begin_at?: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string | null;
				/** Format: int32 */
				pool_id?: number;
			};
		};
		UpdateBlocDeadline: {
			bloc_deadline: {
				/** Format: int32 */
				bloc_id?: number;
				/** Format: date-time */
				begin_at?: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string;
				/** Format: int32 */
				coalition_id?: number | null;
			};
		};
		UpdateCampus: {
			campus: {
				name?: string;
				/** @enum {string} */
				time_zone?: "Pacific/Pago_Pago" | "Pacific/Honolulu" | "America/Juneau" | "America/Los_Angeles" | "America/Tijuana" | "America/Phoenix" | "America/Chihuahua" | "America/Mazatlan" | "America/Denver" | "America/Guatemala" | "America/Chicago" | "America/Mexico_City" | "America/Monterrey" | "America/Regina" | "America/Bogota" | "America/New_York" | "America/Indiana/Indianapolis" | "America/Lima" | "America/Halifax" | "America/Caracas" | "America/Guyana" | "America/La_Paz" | "America/Santiago" | "America/St_Johns" | "America/Sao_Paulo" | "America/Argentina/Buenos_Aires" | "America/Godthab" | "America/Montevideo" | "Atlantic/South_Georgia" | "Atlantic/Azores" | "Atlantic/Cape_Verde" | "Europe/London" | "Europe/Lisbon" | "Africa/Monrovia" | "Etc/UTC" | "Europe/Amsterdam" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Zurich" | "Europe/Prague" | "Europe/Brussels" | "Europe/Budapest" | "Africa/Casablanca" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Madrid" | "Europe/Paris" | "Europe/Rome" | "Europe/Stockholm" | "Europe/Vienna" | "Europe/Warsaw" | "Africa/Algiers" | "Europe/Athens" | "Europe/Bucharest" | "Africa/Cairo" | "Africa/Maputo" | "Europe/Helsinki" | "Asia/Jerusalem" | "Europe/Kaliningrad" | "Europe/Kiev" | "Africa/Johannesburg" | "Europe/Riga" | "Europe/Sofia" | "Europe/Tallinn" | "Europe/Vilnius" | "Asia/Baghdad" | "Europe/Istanbul" | "Asia/Riyadh" | "Europe/Minsk" | "Europe/Moscow" | "Africa/Nairobi" | "Asia/Tehran" | "Asia/Dubai" | "Asia/Baku" | "Europe/Samara" | "Asia/Tbilisi" | "Europe/Volgograd" | "Asia/Yerevan" | "Asia/Kabul" | "Asia/Yekaterinburg" | "Asia/Karachi" | "Asia/Tashkent" | "Asia/Kolkata" | "Asia/Colombo" | "Asia/Kathmandu" | "Asia/Almaty" | "Asia/Dhaka" | "Asia/Urumqi" | "Asia/Yangon" | "Asia/Bangkok" | "Asia/Jakarta" | "Asia/Krasnoyarsk" | "Asia/Novosibirsk" | "Asia/Shanghai" | "Asia/Hong_Kong" | "Asia/Irkutsk" | "Asia/Kuala_Lumpur" | "Australia/Perth" | "Asia/Singapore" | "Asia/Taipei" | "Asia/Ulaanbaatar" | "Asia/Tokyo" | "Asia/Seoul" | "Asia/Yakutsk" | "Australia/Adelaide" | "Australia/Darwin" | "Australia/Brisbane" | "Australia/Melbourne" | "Pacific/Guam" | "Australia/Hobart" | "Pacific/Port_Moresby" | "Australia/Sydney" | "Asia/Vladivostok" | "Asia/Magadan" | "Pacific/Noumea" | "Pacific/Guadalcanal" | "Asia/Srednekolymsk" | "Pacific/Auckland" | "Pacific/Fiji" | "Asia/Kamchatka" | "Pacific/Majuro" | "Pacific/Chatham" | "Pacific/Tongatapu" | "Pacific/Apia" | "Pacific/Fakaofo";
				/** Format: int32 */
				language_id?: number;
				main_email?: string | null;
				/** Format: int32 */
				endpoint_id?: number | null;
				/** Format: int32 */
				vogsphere_id?: number | null;
				content_email?: string;
				tig_email?: string;
				time_of_community_service_started?: string;
				companies_mail?: string | null;
				address?: string;
				zip?: string;
				city?: string;
				/** @enum {string} */
				country?: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
				pro_needs_validation?: boolean;
				open_to_job_offers?: boolean;
				/** @description A file, as a base64 `data:` URL. */
				logo?: string;
				website?: string;
				facebook?: string;
				twitter?: string;
				display_name?: string;
				email_extension?: string | null;
				help_url?: string | null;
				logo_cache?: string | null;
				default_hidden_phone?: boolean;
				/** Format: int32 */
				minimum_slot_duration?: number;
				manual_alumnization_before_first_internship?: boolean;
				public?: boolean;
			};
		};
		UpdateClose: {
			close: {
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				closer_id?: number;
				/** @enum {string} */
				kind?: "agu" | "other" | "deserter" | "black_hole" | "serious_misconduct" | "social_security" | "non_admitted" | "pace_unknown";
				reason?: string;
				/** Format: date-time */
				end_at?: string | null;
				community_services_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/**
					 * Format: int32
					 * @enum {integer}
					 */
					duration?: "7200" | "14400" | "28800";
					occupation?: string | null;
				} | unknown | unknown)[];
			};
		};
		UpdateCoalition: {
			coalition: {
				/** Format: int32 */
				bloc_id?: number;
				/** Format: int32 */
				user_id?: number;
				name?: string;
				slug?: string;
				/** @description A file, as a base64 `data:` URL. */
				image?: string;
				/** @description Must match `/^#[0-9a-f]{6}$/i`. */
				color?: string;
				/** @description A file, as a base64 `data:` URL. */
				cover?: string;
			};
		};
		UpdateCoalitionsUser: {
			coalitions_user: {
				/** Format: int32 */
				coalition_id?: number;
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				this_year_score?: number;
				/** Format: date-time */
				this_year_score_updated_at?: string | null;
			};
		};
		UpdateCommunityService: {
			community_service: {
				/** Format: int32 */
				duration?: number;
				occupation?: string | null;
				/** Format: date-time */
				schedule_at?: string | null;
				/** Format: int32 */
				close_id?: number | null;
				/** Format: int32 */
				tiger_id?: number | null;
			};
		};
		UpdateCursus: {
			cursus: {
				name?: string;
				/** @enum {string} */
				kind?: "main" | "main_deprecated" | "piscine" | "piscine_deprecated" | "piscine_community" | "test" | "external" | "external_deprecated" | "professional_training" | "professional_training_deprecated";
				/** @description All ids: those not in the list are taken away. */
				skill_ids?: number[];
			};
		};
		UpdateCursusUser: {
			cursus_user: {
				/** Format: int32 */
				cursus_id?: number;
				/** Format: int32 */
				user_id?: number;
				/** Format: date-time */
				begin_at?: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string | null;
				has_coalition?: boolean;
				/** @description Accepts a begin that lies behind. */
				skip_begin_validation?: string;
			};
		};
		UpdateDash: {
			dash: {
				name?: string;
				description?: string;
				slug?: string;
				/** Format: int32 */
				cursus_id?: number;
				/** Format: int32 */
				campus_id?: number;
				/** Format: int32 */
				skill_id?: number;
				nbr_xp?: string;
				/** Format: date-time */
				begin_at?: string;
				/** Format: int32 */
				duration?: number;
			};
		};
		UpdateDashesUser: {
			dashes_user: {
				/** Format: int32 */
				dash_id?: number;
				/** Format: int32 */
				user_id?: number;
				repo_url?: string | null;
				repo_uuid?: string | null;
				/** Format: int32 */
				final_mark?: number | null;
			};
		};
		UpdateEndpoint: {
			endpoint: {
				url?: string;
				secret?: string | null;
				description?: string | null;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
			};
		};
		UpdateEvaluation: {
			evaluation: {
				/** @enum {string} */
				kind?: "scale" | "upload";
			};
		};
		UpdateEvent: {
			event: {
				name?: string;
				/** Format: date-time */
				begin_at?: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string;
				description?: string;
				location?: string | null;
				/** @enum {string} */
				kind?: "pedago" | "rush" | "piscine" | "partnership" | "meet" | "conference" | "meet_up" | "event" | "association" | "speed_working" | "hackathon" | "workshop" | "challenge" | "other" | "extern";
				/** Format: int32 */
				max_people?: number | null;
				/** Format: int32 */
				prohibition_of_cancellation?: number | null;
				/** @description Opens a waitlist. */
				activate_waitlist?: boolean;
				events_themes_attributes?: {
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					theme_id?: number;
					theme_attributes?: {
						name: string;
					};
				}[];
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				campus_ids?: number[];
			};
		};
		UpdateEventsUser: {
			events_user: {
				/** Format: int32 */
				event_id?: number;
				/** Format: int32 */
				user_id?: number;
			};
		};
		UpdateExam: {
			exam: {
				name?: string;
				/** Format: date-time */
				begin_at?: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string;
				location?: string;
				ip_range?: string;
				visible?: boolean;
				/** Format: int32 */
				max_people?: number | null;
				/** Format: int32 */
				campus_id?: number;
				/** @description Opens a waitlist. */
				activate_waitlist?: boolean;
				/** Format: int32 */
				prohibition_of_cancellation?: number | null;
				/** @description All ids: those not in the list are taken away. */
				project_ids?: number[];
			};
		};
		UpdateExperience: {
			experience: {
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				skill_id?: number;
				/** Format: int32 */
				experiancable_id?: number;
				/** @enum {string} */
				experiancable_type?: "ProjectsUser" | "PartnershipsUser" | "Dash";
				/** Format: int32 */
				experience?: number;
				/** Format: date-time */
				created_at?: string;
				/** Format: int32 */
				cursus_id?: number;
			};
		};
		UpdateExpertise: {
			expertise: {
				name?: string;
				slug?: string;
				/** @enum {string} */
				kind?: "languages" | "frameworks" | "databases" | "admin_sys" | "other";
			};
		};
		UpdateExpertisesUser: {
			expertises_user: {
				/** Format: int32 */
				expertise_id?: number;
				/** Format: int32 */
				user_id?: number;
				interested?: boolean;
				/** Format: int32 */
				value?: number;
				contact_me?: boolean;
			};
		};
		UpdateFeedback: {
			feedback: {
				comment?: string;
				/** @description ScaleTeam or Event. */
				feedbackable_type?: string;
				/**
				 * Format: int32
				 * @description The id of the evaluation or event.
				 */
				feedbackable_id?: number;
				/** Format: int32 */
				scale_team_id?: number | null;
				/** Format: int32 */
				event_id?: number | null;
				/** Format: int32 */
				rating?: number | null;
				/** Format: int32 */
				user_id?: number;
				feedback_details_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					rate?: number;
					/** @enum {string} */
					kind?: "punctuality" | "interested" | "rigorous" | "nice" | "accuracy" | "interesting" | "quality" | "pertinent";
				} | unknown | unknown)[];
			};
		};
		UpdateGroup: {
			group: {
				name?: string;
				color?: string;
				/** @enum {string} */
				kind?: "important" | "normal" | "hidden";
			};
		};
		UpdateGroupsUser: {
			groups_user: {
				/** Format: int32 */
				group_id?: number;
				/** Format: int32 */
				user_id?: number;
			};
		};
		UpdateInternship: {
			internship: {
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				administration_id?: number;
				/** Format: int32 */
				offer_id?: number | null;
				/** Format: int32 */
				language_id?: number;
				/** @enum {string} */
				state?: "none" | "need_validation" | "invalidated" | "generated" | "uploaded" | "ended" | "broke" | "canceled";
				days?: string;
				user_address?: string;
				user_postal?: string;
				user_city?: string;
				/** @enum {string} */
				user_country?: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
				company_name?: string;
				company_boss_user_first_name?: string;
				company_boss_user_last_name?: string;
				company_boss_user_email?: string;
				company_boss_user_phone?: string;
				company_user_first_name?: string;
				company_user_last_name?: string;
				company_user_post?: string;
				company_user_email?: string;
				company_user_phone?: string;
				company_address?: string;
				company_postal?: string;
				company_city?: string;
				/** @enum {string} */
				company_country?: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
				company_siret?: string;
				internship_address?: string;
				internship_postal?: string;
				internship_city?: string;
				/** @enum {string} */
				internship_country?: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
				/** @enum {string} */
				contract_type?: "freelance" | "apprentice_ship" | "cdd" | "cdi" | "stage" | "cdd_partiel" | "cdi_partiel" | "stage_partiel" | "crea_startup";
				subject?: string;
				/** Format: date-time */
				start_at?: string;
				/**
				 * Format: date-time
				 * @description Must lie after start_at.
				 */
				end_at?: string;
				/** Format: int32 */
				duration?: number;
				/** Format: int32 */
				nb_days?: number | null;
				/** Format: int32 */
				nb_hours?: number;
				movement?: string | null;
				/** Format: int32 */
				salary?: number;
				/** @enum {string} */
				currency?: "eur" | "aed" | "dol" | "chf" | "rub" | "zar" | "gbp" | "yen" | "can" | "mad" | "krw" | "thb" | "try" | "amd" | "mur" | "myr" | "pln" | "czk";
				/** Format: date-time */
				breach_at?: string | null;
				/** @description A file, as a base64 `data:` URL. */
				convention?: string;
				/** Format: int32 */
				anti_grav_units_user_id?: number | null;
			};
		};
		UpdateLanguage: {
			language: {
				name?: string | null;
				identifier?: string | null;
			};
		};
		UpdateLanguagesUser: {
			languages_user: {
				/** Format: int32 */
				language_id?: number;
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				position?: number;
			};
		};
		UpdateLocation: {
			location: {
				/** Format: int32 */
				user_id?: number;
				/** Format: date-time */
				begin_at?: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string | null;
				primary?: boolean;
				host?: string;
				/** Format: int32 */
				campus_id?: number;
			};
		};
		UpdateMailing: {
			mailing: {
				subject?: string;
				content?: string;
				from?: string;
				to?: string[] | null;
				cc?: string[] | null;
				bcc?: string[] | null;
				title?: string | null;
				subtitle?: string | null;
				identifier?: string | null;
				meta?: unknown;
				/**
				 * Format: date-time
				 * @description When to send it; at once without.
				 */
				at?: string;
			};
		};
		UpdateNote: {
			note: {
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				from_user_id?: number | null;
				subject?: string | null;
				content?: string | null;
				/** @enum {string} */
				kind?: "manual" | "black_hole" | "school_record";
				/** Format: date-time */
				approved_at?: string | null;
				/** Format: int32 */
				approver_id?: number | null;
			};
		};
		UpdateNotion: {
			notion: {
				name?: string;
				/** @description All ids: those not in the list are taken away. */
				tag_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
				subnotions_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					name?: string;
					attachments_attributes?: ({
						/**
						 * Format: int32
						 * @description Changes this row; without it, a row is made.
						 */
						id?: number;
						/** @description Deletes the row with this id. */
						_destroy?: boolean;
						/** @enum {string} */
						kind?: "code" | "pdf" | "link" | "document" | "video";
						/** Format: int32 */
						language_id?: number;
						untranslatable?: boolean;
						attachable_attributes?: {
							name: string;
							/** @enum {string} */
							attachable_type: "code" | "pdf" | "link" | "document" | "video";
							/** @description A file of 20971520 bytes at most, as a base64 `data:` URL. */
							pdf?: string;
							/** @description A file of 104857600 bytes at most, as a base64 `data:` URL. */
							video?: string;
							link?: string | null;
						};
					} | unknown | unknown)[];
				} | unknown | unknown)[];
			};
		};
		UpdateParamsProjectSessionsRule: {
			params_project_sessions_rule: {
				/** Format: int32 */
				param_id?: number;
				value?: string | null;
				/** Format: int32 */
				project_sessions_rule_id?: number | null;
			};
		};
		UpdatePartnership: {
			partnership: {
				name?: string;
				description?: string;
				/** Format: int32 */
				difficulty?: number;
				/** @description A file, as a base64 `data:` URL. */
				file?: string;
				/** Format: int32 */
				cursus_id?: number;
				/** @description All ids: those not in the list are taken away. */
				user_ids?: number[];
				partnerships_skills_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					skill_id?: number;
					/** Format: double */
					value?: number;
				} | unknown | unknown)[];
			};
		};
		UpdatePartnershipsUser: {
			partnerships_user: {
				/** Format: int32 */
				partnership_id?: number;
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				final_mark?: number | null;
			};
		};
		UpdatePatronage: {
			patronage: {
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				godfather_id?: number;
				ongoing?: boolean;
			};
		};
		UpdatePatronagesReport: {
			patronages_report: {
				/** Format: int32 */
				user_id?: number | null;
				/** Format: date-time */
				begin_at?: string | null;
				/** Format: int32 */
				patronage_id?: number;
				/** Format: int32 */
				report_id?: number;
				/** Format: date-time */
				validated_at?: string | null;
				comment?: string | null;
				answers_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					question_id?: number;
					/** Format: int32 */
					value?: number | null;
					answer?: string | null;
				} | unknown | unknown)[];
			};
		};
		UpdateProduct: {
			product: {
				name?: string;
				description?: string;
				/** Format: int32 */
				price?: number;
				/** Format: int32 */
				quantity?: number | null;
				/** Format: date-time */
				begin_at?: string | null;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string | null;
				/** Format: int32 */
				category_id?: number;
				/** @enum {string} */
				kind?: "user" | "manager" | "auto";
				slug?: string;
				/** @description A file, as a base64 `data:` URL. */
				image?: string;
				is_uniq?: boolean;
				one_time_purchase?: boolean;
				campus_products_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					campus_id?: number;
				} | unknown | unknown)[];
			};
		};
		UpdateProject: {
			project: {
				name?: string;
				description?: string | null;
				exam?: boolean;
				has_mark?: boolean;
				repository?: string;
				/** Format: int32 */
				git_id?: number | null;
				has_git?: boolean;
				inherited_team?: boolean;
				/** Format: int32 */
				parent_id?: number | null;
				visible?: boolean;
				/** @description For the sessions written along: whether people may register. */
				is_subscriptable?: boolean;
				/**
				 * Format: int32
				 * @description For the sessions written along: the mark that validates.
				 */
				minimum_mark?: number;
				/**
				 * Format: int32
				 * @description For the sessions written along: registrations at most.
				 */
				max_people?: number;
				/**
				 * Format: int32
				 * @description For the sessions written along: days until missing evaluations are given up.
				 */
				terminating_after?: number;
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				campus_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				authors_user_ids?: number[];
				/** @description All ids: those not in the list are taken away. */
				notion_ids?: number[];
				project_sessions_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					campus_id?: number | null;
					/** Format: int32 */
					cursus_id?: number | null;
					estimate_time?: string | null;
					/** Format: date-time */
					begin_at?: string | null;
					/**
					 * Format: date-time
					 * @description Must lie after begin_at.
					 */
					end_at?: string | null;
					/** Format: int32 */
					max_people?: number | null;
					/** Format: int32 */
					duration_days?: number | null;
					/** Format: int32 */
					terminating_after?: number | null;
					solo?: boolean | null;
					is_subscriptable?: boolean;
					/** Format: int32 */
					minimum_mark?: number;
					/** @enum {string} */
					team_behaviour?: "user" | "upload" | "by_rule" | "none";
				} | unknown | unknown)[];
				evaluations_attributes?: {
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** @enum {string} */
					kind?: "scale" | "upload";
				}[];
			};
		};
		UpdateProjectData: {
			project_data: {
				coordinates?: string;
				/** @enum {string} */
				kind?: "project" | "rush" | "exam" | "first_internship" | "second_internship" | "big_project" | "piscine" | "part_time";
				/** Format: int32 */
				project_session_id?: number | null;
				by?: string;
			};
		};
		UpdateProjectSessionsRule: {
			project_sessions_rule: {
				/** Format: int32 */
				rule_id?: number;
				required?: boolean;
				/** Format: int32 */
				project_session_id?: number;
				params_project_sessions_rules_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					param_id?: number;
					value?: string | null;
				} | unknown | unknown)[];
			};
		};
		UpdateProjectsUser: {
			projects_user: {
				/** Format: int32 */
				project_id?: number;
				/** Format: int32 */
				user_id?: number;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				/** Format: int32 */
				occurrence?: number;
				/** Format: int32 */
				final_mark?: number | null;
				/** Format: date-time */
				retriable_at?: string | null;
				/** Format: date-time */
				marked_at?: string | null;
				status?: string;
				/** @description Registers without the checks of the session. */
				skip_check_permission?: string;
			};
		};
		UpdateQuest: {
			quest: {
				name?: string;
				/** @enum {string} */
				kind?: "main" | "optional" | "mandatory" | "repeatable" | "cursus_version";
				internal_name?: string | null;
				/** Format: int32 */
				duration?: number;
				ancestry?: string | null;
				description?: string;
				/** Format: int32 */
				guild_size?: number | null;
				/** Format: int32 */
				guild_prct?: number | null;
				/** Format: int32 */
				cursus_id?: number;
				/** Format: int32 */
				campus_id?: number | null;
				/** Format: int32 */
				certificate_id?: number | null;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				/** Format: int32 */
				grade_id?: number | null;
				/** Format: int32 */
				position?: number;
				/** Format: int32 */
				tries_number?: number;
				/** Format: int32 */
				success_number?: number;
				close_on_fail?: boolean;
				mails?: string | null;
				mails_from?: string;
				/** @description The id of the quest that it is a part of. */
				parent_id?: string;
			};
		};
		UpdateQuestsUser: {
			quests_user: {
				/** Format: int32 */
				quest_id?: number;
				/** Format: int32 */
				user_id?: number;
				/** Format: date-time */
				end_at?: string | null;
				/** Format: date-time */
				validated_at?: string | null;
				/** Format: int32 */
				prct?: number | null;
				advancement?: string | null;
			};
		};
		UpdateRole: {
			role: {
				name?: string | null;
				description?: string;
			};
		};
		UpdateRolesEntity: {
			roles_entity: {
				/** Format: int32 */
				role_id?: number;
				/** Format: int32 */
				entity_id?: number;
				/** @enum {string} */
				entity_type?: "Doorkeeper::Application";
				/** Format: date-time */
				expires_at?: string | null;
			};
		};
		UpdateRule: {
			rule: {
				/** @enum {string} */
				kind?: "inscription" | "retry_inscription" | "correction" | "final_compilation" | "eval_compilation" | "retriable" | "group_validation" | "team_generation" | "experience_modification";
				name?: string;
				description?: string | null;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				slug?: string;
				internal_name?: string | null;
				params_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					name?: string;
					default_value?: string | null;
					/** @enum {string} */
					data_type?: "string" | "parsed_string" | "integer" | "array";
				} | unknown | unknown)[];
			};
		};
		UpdateScale: {
			scale: {
				name?: string;
				/** @description The id of the language that it is written in. */
				lg?: string;
				is_primary?: boolean;
				is_external?: boolean;
				manual_subscription?: boolean;
				comment?: string | null;
				introduction_md?: string | null;
				disclaimer_md?: string | null;
				guidelines_md?: string;
				/** Format: int32 */
				correction_number?: number;
				/** Format: int32 */
				duration?: number;
				free?: boolean;
				/** Format: int32 */
				evaluation_id?: number | null;
				/** @description All ids: those not in the list are taken away. */
				flag_ids?: number[];
				attachments_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** @enum {string} */
					kind?: "code" | "pdf" | "link" | "document" | "video";
					/** Format: int32 */
					language_id?: number;
					untranslatable?: boolean;
					attachable_attributes?: {
						name: string;
						/** @enum {string} */
						attachable_type: "code" | "pdf" | "link" | "document" | "video";
						/** @description A file of 20971520 bytes at most, as a base64 `data:` URL. */
						pdf?: string;
						/** @description A file of 104857600 bytes at most, as a base64 `data:` URL. */
						video?: string;
						link?: string | null;
					};
				} | unknown | unknown)[];
				sections_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					name?: string;
					description?: string | null;
					questions_attributes?: ({
						/**
						 * Format: int32
						 * @description Changes this row; without it, a row is made.
						 */
						id?: number;
						/** @description Deletes the row with this id. */
						_destroy?: boolean;
						name?: string;
						/** @enum {string} */
						kind?: "standard" | "bonus";
						/** @enum {string} */
						rating?: "bool" | "multi" | "text";
						guidelines?: string;
						questions_skills_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							skill_id?: number;
							/** Format: int32 */
							percentage?: number;
						} | unknown | unknown)[];
					} | unknown | unknown)[];
				} | unknown | unknown)[];
			};
		};
		UpdateScaleTeam: {
			scale_team: {
				/** Format: int32 */
				team_id?: number;
				/** Format: int32 */
				user_id?: number | null;
				/** Format: int32 */
				scale_id?: number;
				/** Format: date-time */
				begin_at?: string | null;
				comment?: string | null;
				/** Format: int32 */
				flag_id?: number;
				/** Format: int32 */
				final_mark?: number | null;
				/** Format: int32 */
				truant_id?: number | null;
				answers_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					question_id?: number;
					/** Format: int32 */
					value?: number | null;
				} | unknown | unknown)[];
			};
		};
		UpdateSkill: {
			skill: {
				name?: string;
			};
		};
		UpdateSlot: {
			slot: {
				/** Format: int32 */
				user_id?: number;
				/** Format: date-time */
				begin_at?: string;
				/**
				 * Format: date-time
				 * @description Must lie after begin_at.
				 */
				end_at?: string;
				/** Format: int32 */
				scale_team_id?: number | null;
			};
		};
		UpdateSquad: {
			squad: {
				/** Format: int32 */
				bloc_id?: number;
				/** Format: date-time */
				locked_at?: string | null;
				squads_users_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					user_id?: number;
					leader?: boolean;
				} | unknown | unknown)[];
			};
		} | {
			/** Format: int32 */
			bloc_id?: number;
			/** Format: date-time */
			locked_at?: string | null;
			squads_users_attributes?: ({
				/**
				 * Format: int32
				 * @description Changes this row; without it, a row is made.
				 */
				id?: number;
				/** @description Deletes the row with this id. */
				_destroy?: boolean;
				/** Format: int32 */
				user_id?: number;
				leader?: boolean;
			} | unknown | unknown)[];
		};
		UpdateSquadsUser: {
			squads_user: {
				/** Format: int32 */
				squad_id?: number;
				/** Format: int32 */
				user_id?: number;
				leader?: boolean;
				validated?: boolean;
			};
		} | {
			/** Format: int32 */
			squad_id?: number;
			/** Format: int32 */
			user_id?: number;
			leader?: boolean;
			validated?: boolean;
		};
		UpdateSubnotion: {
			subnotion: {
				name?: string;
				/** Format: int32 */
				notion_id?: number | null;
				attachments_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** @enum {string} */
					kind?: "code" | "pdf" | "link" | "document" | "video";
					/** Format: int32 */
					language_id?: number;
					untranslatable?: boolean;
					attachable_attributes?: {
						name: string;
						/** @enum {string} */
						attachable_type: "code" | "pdf" | "link" | "document" | "video";
						/** @description A file of 20971520 bytes at most, as a base64 `data:` URL. */
						pdf?: string;
						/** @description A file of 104857600 bytes at most, as a base64 `data:` URL. */
						video?: string;
						link?: string | null;
					};
				} | unknown | unknown)[];
			};
		};
		UpdateTag: {
			tag: {
				name?: string;
				/** @enum {string} */
				kind?: "general" | "project" | "archived";
				tags_users_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					user_id?: number;
				} | unknown | unknown)[];
				/** @description All ids: those not in the list are taken away. */
				cursus_ids?: number[];
			};
		};
		UpdateTagsUser: {
			tags_user: {
				/** Format: int32 */
				tag_id?: number;
				/** Format: int32 */
				user_id?: number;
				/** Format: int32 */
				campus_id?: number | null;
			};
		} | {
			/** Format: int32 */
			tag_id?: number;
			/** Format: int32 */
			user_id?: number;
			/** Format: int32 */
			campus_id?: number | null;
		};
		UpdateTeam: {
			team: {
				/** Format: int32 */
				project_id?: number;
				name?: string;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				/** Format: date-time */
				locked_at?: string | null;
				/** Format: date-time */
				closed_at?: string | null;
				/** Format: int32 */
				final_mark?: number | null;
				repo_url?: string | null;
				repo_uuid?: string;
				/** Format: date-time */
				deadline_at?: string | null;
				/** Format: date-time */
				terminating_at?: string | null;
				/** Format: int32 */
				project_session_id?: number | null;
				teams_users_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					user_id?: number;
					leader?: boolean;
					validated?: boolean;
					/** Format: int32 */
					occurrence?: number;
				} | unknown | unknown)[];
			};
		};
		UpdateTeamsUpload: {
			teams_upload: {
				/** Format: int32 */
				team_id?: number;
				/** Format: int32 */
				upload_id?: number;
				/** Format: int32 */
				final_mark?: number | null;
				comment?: string | null;
			};
		};
		UpdateTeamsUser: {
			teams_user: {
				/** Format: int32 */
				team_id?: number;
				/** Format: int32 */
				user_id?: number;
				leader?: boolean;
				validated?: boolean;
				/** Format: int32 */
				occurrence?: number;
			};
		};
		UpdateTitle: {
			title: {
				name?: string;
			};
		};
		UpdateTitlesUser: {
			titles_user: {
				/** Format: int32 */
				title_id?: number;
				/** Format: int32 */
				user_id?: number;
			};
		};
		UpdateTranslation: {
			translation: {
				/** Format: int32 */
				translatable_id?: number;
				translatable_type?: string | null;
				/** Format: int32 */
				language_id?: number;
				fields?: unknown;
				/** Format: date-time */
				created_at?: string;
				/** Format: date-time */
				updated_at?: string;
				/** Format: int32 */
				user_id?: number | null;
				default?: boolean;
				up_to_date?: boolean;
				/** Format: int32 */
				translations_structure_id?: number | null;
				/** @description A name of the file that the texts come from; not kept. */
				file?: string;
			};
		};
		UpdateUser: {
			user: {
				login?: string;
				email?: string;
				first_name?: string;
				last_name?: string;
				usual_first_name?: string | null;
				/** @description The first password, of 8 characters or more. */
				password?: string;
				pool_year?: string;
				pool_month?: string;
				/** @enum {string} */
				kind?: "admin" | "student" | "external";
				status?: string | null;
				/** @description A file of 3072 to 1048576 bytes, as a base64 `data:` URL. */
				image?: string;
				/**
				 * Format: int32
				 * @description The primary campus.
				 */
				campus_id?: number;
				/**
				 * Format: int32
				 * @description A cursus that begins now.
				 */
				cursus_id?: number;
				email_stop?: boolean;
				/** @description Sends no welcome mail. */
				skip_welcome_mail?: string;
				user_candidature_attributes?: {
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: date */
					birth_date?: string | null;
					/** @enum {string|null} */
					gender?: "male" | "female" | "other" | null;
					zip_code?: string | null;
					country?: string | null;
					/** @enum {string|null} */
					phone_country_code?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AN" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
					birth_city?: string | null;
					birth_country?: string | null;
					postal_street?: string | null;
					postal_complement?: string | null;
					postal_city?: string | null;
					postal_zip_code?: string | null;
					postal_country?: string | null;
					contact_affiliation?: string | null;
					contact_last_name?: string | null;
					contact_first_name?: string | null;
					contact_phone1?: string | null;
					contact_phone2?: string | null;
					/** Format: int32 */
					max_level_memory?: number | null;
					/** Format: int32 */
					max_level_logic?: number | null;
					other_information?: string | null;
					language?: string | null;
					/** Format: date-time */
					meeting_date?: string | null;
					/** Format: date */
					piscine_date?: string | null;
					email?: string | null;
					pin?: string | null;
					phone?: string | null;
				}[];
				cursus_users_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					cursus_id?: number;
					/** Format: date-time */
					begin_at?: string;
					/**
					 * Format: date-time
					 * @description Must lie after begin_at.
					 */
					end_at?: string | null;
				} | unknown | unknown)[];
				languages_users_attributes?: ({
					/**
					 * Format: int32
					 * @description Changes this row; without it, a row is made.
					 */
					id?: number;
					/** @description Deletes the row with this id. */
					_destroy?: boolean;
					/** Format: int32 */
					language_id?: number;
					/** Format: int32 */
					position?: number;
				} | unknown | unknown)[];
			};
		};
		UpdateUserCandidature: {
			user_candidature: {
				/** Format: int32 */
				user_id?: number;
				/** Format: date */
				birth_date?: string | null;
				/** @enum {string|null} */
				gender?: "male" | "female" | "other" | null;
				zip_code?: string | null;
				country?: string | null;
				/** @enum {string|null} */
				phone_country_code?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AN" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
				birth_city?: string | null;
				birth_country?: string | null;
				postal_street?: string | null;
				postal_complement?: string | null;
				postal_city?: string | null;
				postal_zip_code?: string | null;
				postal_country?: string | null;
				contact_affiliation?: string | null;
				contact_last_name?: string | null;
				contact_first_name?: string | null;
				contact_phone1?: string | null;
				contact_phone2?: string | null;
				/** Format: int32 */
				max_level_memory?: number | null;
				/** Format: int32 */
				max_level_logic?: number | null;
				other_information?: string | null;
				language?: string | null;
				/** Format: date-time */
				meeting_date?: string | null;
				/** Format: date */
				piscine_date?: string | null;
				email?: string | null;
				pin?: string | null;
				phone?: string | null;
			};
		};
		UploadTranslations: {
			/** @description A file, as a base64 `data:` URL. */
			file: string;
		};
		/** @description A person with an account. */
		User: {
			/** Format: int32 */
			id: number;
			email: string;
			login: string;
			first_name: string;
			last_name: string;
			usual_full_name: string;
			usual_first_name: string | null;
			url: string;
			phone: string | null;
			displayname: string;
			/** @enum {string} */
			kind: "admin" | "student" | "external";
			image: {
				link: string | null;
				versions: {
					large: string | null;
					medium: string | null;
					small: string | null;
					micro: string | null;
				};
			};
			"staff?": boolean;
			/** Format: int32 */
			correction_point: number;
			pool_month: string | null;
			pool_year: string | null;
			location: string | null;
			/** Format: int32 */
			wallet: number;
			/** Format: date-time */
			anonymize_date: string | null;
			/** Format: date-time */
			data_erasure_date: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: date-time */
			alumnized_at: string | null;
			"alumni?": boolean;
			"active?": boolean;
		};
		UserBrief: {
			/** Format: int32 */
			id: number;
			login: string;
			url: string;
		};
		/** @description The application of somebody who wants to join. */
		UserCandidature: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			user_id: number;
			/** Format: date */
			birth_date: string | null;
			/** @enum {string|null} */
			gender: "male" | "female" | "other" | null;
			zip_code: string | null;
			country: string | null;
			birth_city: string | null;
			birth_country: string | null;
			postal_street: string | null;
			postal_complement: string | null;
			postal_city: string | null;
			postal_zip_code: string | null;
			postal_country: string | null;
			contact_affiliation: string | null;
			contact_last_name: string | null;
			contact_first_name: string | null;
			contact_phone1: string | null;
			contact_phone2: string | null;
			/** Format: int32 */
			max_level_memory: number | null;
			/** Format: int32 */
			max_level_logic: number | null;
			other_information: string | null;
			language: string | null;
			/** Format: date-time */
			meeting_date: string | null;
			/** Format: date */
			piscine_date: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			phone: string | null;
			email: string | null;
			pin: string | null;
			phone_country_code: string | null;
			hidden_phone: boolean | null;
		};
		UserFound: {
			/** Format: int32 */
			id: number;
			login: string;
		};
		/** @description A person with an account. */
		UserFull: {
			/** Format: int32 */
			id: number;
			email: string;
			login: string;
			first_name: string;
			last_name: string;
			usual_full_name: string;
			usual_first_name: string | null;
			url: string;
			phone: string | null;
			displayname: string;
			/** @enum {string} */
			kind: "admin" | "student" | "external";
			image: {
				link: string | null;
				versions: {
					large: string | null;
					medium: string | null;
					small: string | null;
					micro: string | null;
				};
			};
			"staff?": boolean;
			/** Format: int32 */
			correction_point: number;
			pool_month: string | null;
			pool_year: string | null;
			location: string | null;
			/** Format: int32 */
			wallet: number;
			/** Format: date-time */
			anonymize_date: string | null;
			/** Format: date-time */
			data_erasure_date: string | null;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
			/** Format: date-time */
			alumnized_at: string | null;
			"alumni?": boolean;
			"active?": boolean;
			groups: components["schemas"]["Group"][];
			cursus_users: components["schemas"]["CursusUser"][];
			projects_users: components["schemas"]["ProjectsUserEmbedded"][];
			languages_users: components["schemas"]["LanguagesUser"][];
			achievements: components["schemas"]["AchievementBrief"][];
			titles: components["schemas"]["Title"][];
			titles_users: components["schemas"]["TitlesUser"][];
			partnerships: components["schemas"]["PartnershipEmbedded"][];
			patroned: components["schemas"]["PatronageBrief"][];
			patroning: components["schemas"]["PatronageBrief"][];
			expertises_users: components["schemas"]["ExpertisesUserBrief"][];
			roles: components["schemas"]["RoleBrief"][];
			campus: components["schemas"]["CampusEmbedded"][];
			campus_users: components["schemas"]["CampusUser"][];
		};
		/** @description The queue for a full event or exam. */
		Waitlist: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			waitlistable_id: number;
			/** @enum {string} */
			waitlistable_type: "Event" | "Exam";
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		WaitlistBrief: {
			/** Format: int32 */
			id: number;
			/** Format: int32 */
			waitlistable_id: number;
			/** @enum {string} */
			waitlistable_type: "Event" | "Exam";
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
		/** @description An address that is told of one event of one model. */
		WebhookRegistery: {
			/** Format: int32 */
			id: number;
			model: string;
			event: string;
			/** Format: int32 */
			campus_id: number | null;
			url: string;
			active: boolean;
			/** Format: date-time */
			created_at: string;
			/** Format: date-time */
			updated_at: string;
		};
	};
	responses: {
		/** @description The new record. */
		AccreditationCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Accreditation"];
			};
		};
		/** @description A page of the list. */
		AccreditationList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Accreditation"][];
			};
		};
		/** @description The record. */
		AccreditationShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Accreditation"];
			};
		};
		/** @description The new record. */
		AchievementCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Achievement"];
			};
		};
		/** @description A page of the list. */
		AchievementList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Achievement"][];
			};
		};
		/** @description The record. */
		AchievementShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Achievement"];
			};
		};
		/** @description The new record. */
		AchievementsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AchievementsUser"];
			};
		};
		/** @description A page of the list. */
		AchievementsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AchievementsUser"][];
			};
		};
		/** @description The record. */
		AchievementsUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AchievementsUser"];
			};
		};
		/** @description The new record. */
		AmendmentCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Amendment"];
			};
		};
		/** @description A page of the list. */
		AmendmentList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Amendment"][];
			};
		};
		/** @description The record. */
		AmendmentShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Amendment"];
			};
		};
		/** @description The new record. */
		AnnouncementCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Announcement"];
			};
		};
		/** @description The record. */
		AnnouncementShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Announcement"];
			};
		};
		/** @description A page of the list. */
		AntiGravUnitList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AntiGravUnit"][];
			};
		};
		/** @description The record. */
		AntiGravUnitShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AntiGravUnit"];
			};
		};
		/** @description The new record. */
		AntiGravUnitsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AntiGravUnitsUser"] | components["schemas"]["AntiGravUnitsUserFacts"];
			};
		};
		/** @description A page of the list. */
		AntiGravUnitsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AntiGravUnitsUser"][];
			};
		};
		/** @description The record. */
		AntiGravUnitsUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["AntiGravUnitsUser"];
			};
		};
		/** @description A page of the list. */
		AppList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["App"][];
			};
		};
		/** @description The record. */
		AppShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["App"];
			};
		};
		/** @description The new record. */
		AttachmentCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Attachment"];
			};
		};
		/** @description A page of the list. */
		AttachmentList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Attachment"][];
			};
		};
		/** @description The record. */
		AttachmentShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Attachment"];
			};
		};
		/** @description A page of the list. */
		BalanceList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Balance"][];
			};
		};
		/** @description The record. */
		BalanceShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Balance"];
			};
		};
		/** @description The new record. */
		BlocDeadlineCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BlocDeadline"];
			};
		};
		/** @description A page of the list. */
		BlocDeadlineList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BlocDeadline"][];
			};
		};
		/** @description The record. */
		BlocDeadlineShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["BlocDeadline"];
			};
		};
		/** @description A page of the list. */
		BlocList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Bloc"][];
			};
		};
		/** @description The record. */
		BlocShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Bloc"];
			};
		};
		/** @description A page of the list. */
		BroadcastList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Broadcast"][];
			};
		};
		/** @description The new record. */
		CampusCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Campus"];
			};
		};
		/** @description A page of the list. */
		CampusList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Campus"][];
			};
		};
		/** @description The record. */
		CampusShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Campus"];
			};
		};
		/** @description What was asked for. */
		CampusStatsGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": {
					users_count: number;
					active_users_count: number;
					active_locations_count: number;
					future_events_count: number;
				};
			};
		};
		/** @description The new record. */
		CampusUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CampusUser"];
			};
		};
		/** @description A page of the list. */
		CampusUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CampusUser"][];
			};
		};
		/** @description The record. */
		CampusUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CampusUser"];
			};
		};
		/** @description A page of the list. */
		CertificateList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Certificate"][];
			};
		};
		/** @description The record. */
		CertificateShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Certificate"];
			};
		};
		/** @description A page of the list. */
		CertificatesUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CertificatesUser"][];
			};
		};
		/** @description The record. */
		CertificatesUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CertificatesUser"];
			};
		};
		/** @description Done. */
		Changed: {
			headers: {
				[name: string]: unknown;
			};
			content?: never;
		};
		/** @description The new record. */
		CloseCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Close"] | components["schemas"]["CloseLight"];
			};
		};
		/** @description A page of the list. */
		CloseList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Close"][];
			};
		};
		/** @description The record. */
		CloseShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Close"];
			};
		};
		/** @description A page of the list. */
		ClusterList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Cluster"][];
			};
		};
		/** @description The record. */
		ClusterShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Cluster"];
			};
		};
		/** @description The new record. */
		CoalitionCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Coalition"];
			};
		};
		/** @description A page of the list. */
		CoalitionList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Coalition"][];
			};
		};
		/** @description The record. */
		CoalitionShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Coalition"];
			};
		};
		/** @description The new record. */
		CoalitionsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CoalitionsUser"];
			};
		};
		/** @description A page of the list. */
		CoalitionsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CoalitionsUser"][];
			};
		};
		/** @description The record. */
		CoalitionsUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CoalitionsUser"];
			};
		};
		/** @description A page of the list. */
		CommandList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Command"][];
			};
		};
		/** @description The new record. */
		CommunityServiceCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CommunityService"] | components["schemas"]["CommunityServiceBrief"];
			};
		};
		/** @description A page of the list. */
		CommunityServiceList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CommunityService"][];
			};
		};
		/** @description The record. */
		CommunityServiceShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CommunityService"];
			};
		};
		/** @description What was asked for. */
		CompanyInternshipsUsersGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": {
					id: number;
					login: string;
					url: string;
				}[];
			};
		};
		/** @description A page of the list. */
		CompanyList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Company"][];
			};
		};
		/** @description The record. */
		CompanyShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Company"];
			};
		};
		/** @description What was asked for. */
		CompanySubscribedUsersGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": {
					id: number;
					login: string;
					url: string;
				}[];
			};
		};
		/** @description A page of the list. */
		CorrectionPointHistoricList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CorrectionPointHistoric"][];
			};
		};
		/** @description The new record. */
		CursusCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Cursus"];
			};
		};
		/** @description A page of the list. */
		CursusList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Cursus"][];
			};
		};
		/** @description The record. */
		CursusShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Cursus"];
			};
		};
		/** @description The new record. */
		CursusUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CursusUser"];
			};
		};
		/** @description A page of the list. */
		CursusUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CursusUser"][];
			};
		};
		/** @description The record. */
		CursusUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["CursusUser"];
			};
		};
		/** @description The new record. */
		DashCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Dash"];
			};
		};
		/** @description A page of the list. */
		DashList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Dash"][];
			};
		};
		/** @description The record. */
		DashShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Dash"];
			};
		};
		/** @description The new record. */
		DashesUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["DashesUser"];
			};
		};
		/** @description A page of the list. */
		DashesUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["DashesUser"][];
			};
		};
		/** @description The record. */
		DashesUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["DashesUser"];
			};
		};
		/** @description Done. */
		Done: {
			headers: {
				[name: string]: unknown;
			};
			content?: never;
		};
		/** @description The new record. */
		EndpointCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Endpoint"] | components["schemas"]["EndpointBrief"];
			};
		};
		/** @description A page of the list. */
		EndpointList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Endpoint"][];
			};
		};
		/** @description The record. */
		EndpointShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Endpoint"];
			};
		};
		/** @description The new record. */
		EvaluationCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Evaluation"];
			};
		};
		/** @description A page of the list. */
		EvaluationList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Evaluation"][];
			};
		};
		/** @description The record. */
		EvaluationShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Evaluation"];
			};
		};
		/** @description The new record. */
		EventCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Event"];
			};
		};
		/** @description A page of the list. */
		EventList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Event"][];
			};
		};
		/** @description The record. */
		EventShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Event"];
			};
		};
		/** @description The new record. */
		EventsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["EventsUser"];
			};
		};
		/** @description A page of the list. */
		EventsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["EventsUser"][];
			};
		};
		/** @description The record. */
		EventsUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["EventsUser"];
			};
		};
		/** @description The new record. */
		ExamCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Exam"];
			};
		};
		/** @description A page of the list. */
		ExamList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Exam"][];
			};
		};
		/** @description The record. */
		ExamShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Exam"];
			};
		};
		/** @description The new record. */
		ExamsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ExamsUser"];
			};
		};
		/** @description A page of the list. */
		ExamsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ExamsUser"][];
			};
		};
		/** @description The new record. */
		ExperienceCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Experience"];
			};
		};
		/** @description A page of the list. */
		ExperienceList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Experience"][];
			};
		};
		/** @description The record. */
		ExperienceShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Experience"];
			};
		};
		/** @description The new record. */
		ExpertiseCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Expertise"];
			};
		};
		/** @description A page of the list. */
		ExpertiseList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Expertise"][];
			};
		};
		/** @description The record. */
		ExpertiseShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Expertise"];
			};
		};
		/** @description The new record. */
		ExpertisesUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ExpertisesUser"];
			};
		};
		/** @description A page of the list. */
		ExpertisesUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ExpertisesUser"][];
			};
		};
		/** @description The record. */
		ExpertisesUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ExpertisesUser"];
			};
		};
		/** @description The new record. */
		FeedbackCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Feedback"] | components["schemas"]["FeedbackEmbedded"];
			};
		};
		/** @description A page of the list. */
		FeedbackList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Feedback"][];
			};
		};
		/** @description The record. */
		FeedbackShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Feedback"];
			};
		};
		/** @description A page of the list. */
		FlagList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Flag"][];
			};
		};
		/** @description The new record. */
		FlashCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Flash"];
			};
		};
		/** @description A page of the list. */
		FlashList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Flash"][];
			};
		};
		/** @description The record. */
		FlashShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Flash"];
			};
		};
		/** @description The new record. */
		FlashUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["FlashUser"];
			};
		};
		/** @description A page of the list. */
		FlashUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["FlashUser"][];
			};
		};
		/** @description The record. */
		FlashUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["FlashUser"];
			};
		};
		/** @description A page of the list. */
		GitlabUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["GitlabUser"][];
			};
		};
		/** @description Counts by time, in order. */
		Graph: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": {
					[key: string]: number;
				};
			};
		};
		/** @description The new record. */
		GroupCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Group"];
			};
		};
		/** @description A page of the list. */
		GroupList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Group"][];
			};
		};
		/** @description The record. */
		GroupShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Group"];
			};
		};
		/** @description The new record. */
		GroupsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["GroupsUserFull"];
			};
		};
		/** @description A page of the list. */
		GroupsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["GroupsUser"][];
			};
		};
		/** @description The record. */
		GroupsUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["GroupsUserFull"];
			};
		};
		/** @description The new record. */
		InternshipCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Internship"];
			};
		};
		/** @description A page of the list. */
		InternshipList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Internship"][];
			};
		};
		/** @description The record. */
		InternshipShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Internship"];
			};
		};
		/** @description A page of the list. */
		JournalList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Journal"][];
			};
		};
		/** @description The new record. */
		LanguageCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Language"];
			};
		};
		/** @description A page of the list. */
		LanguageList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Language"][];
			};
		};
		/** @description The record. */
		LanguageShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Language"];
			};
		};
		/** @description The new record. */
		LanguagesUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LanguagesUser"];
			};
		};
		/** @description A page of the list. */
		LanguagesUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LanguagesUser"][];
			};
		};
		/** @description The record. */
		LanguagesUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LanguagesUser"];
			};
		};
		/** @description A page of the list. */
		LevelList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Level"][];
			};
		};
		/** @description The new record. */
		LocationCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LocationFull"] | components["schemas"]["Location"];
			};
		};
		/** @description A page of the list. */
		LocationList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Location"][];
			};
		};
		/** @description The record. */
		LocationShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["LocationFull"];
			};
		};
		/** @description The new record. */
		MailingCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Mailing"];
			};
		};
		/** @description A page of the list. */
		MailingList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Mailing"][];
			};
		};
		/** @description The record. */
		MailingShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Mailing"];
			};
		};
		/** @description The new record. */
		NoteCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Note"];
			};
		};
		/** @description A page of the list. */
		NoteList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Note"][];
			};
		};
		/** @description The record. */
		NoteShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Note"];
			};
		};
		/** @description The new record. */
		NotionCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Notion"];
			};
		};
		/** @description A page of the list. */
		NotionList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Notion"][];
			};
		};
		/** @description The record. */
		NotionShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Notion"];
			};
		};
		/** @description The new record. */
		OfferCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Offer"];
			};
		};
		/** @description A page of the list. */
		OfferList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Offer"][];
			};
		};
		/** @description The record. */
		OfferShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Offer"];
			};
		};
		/** @description A page of the list. */
		OffersUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OffersUser"][];
			};
		};
		/** @description The record. */
		OffersUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["OffersUser"];
			};
		};
		/** @description The new record. */
		ParamsProjectSessionsRuleCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ParamsProjectSessionsRule"];
			};
		};
		/** @description A page of the list. */
		ParamsProjectSessionsRuleList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ParamsProjectSessionsRule"][];
			};
		};
		/** @description The record. */
		ParamsProjectSessionsRuleShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ParamsProjectSessionsRule"];
			};
		};
		/** @description The new record. */
		PartnershipCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Partnership"];
			};
		};
		/** @description A page of the list. */
		PartnershipList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Partnership"][];
			};
		};
		/** @description The record. */
		PartnershipShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Partnership"];
			};
		};
		/** @description The new record. */
		PartnershipsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["PartnershipsUser"];
			};
		};
		/** @description A page of the list. */
		PartnershipsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["PartnershipsUser"][];
			};
		};
		/** @description The record. */
		PartnershipsUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["PartnershipsUser"];
			};
		};
		/** @description The new record. */
		PatronageCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Patronage"];
			};
		};
		/** @description A page of the list. */
		PatronageList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Patronage"][];
			};
		};
		/** @description The record. */
		PatronageShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Patronage"];
			};
		};
		/** @description The new record. */
		PatronagesReportCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["PatronagesReport"];
			};
		};
		/** @description A page of the list. */
		PatronagesReportList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["PatronagesReport"][];
			};
		};
		/** @description The record. */
		PatronagesReportShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["PatronagesReport"];
			};
		};
		/** @description The record. */
		PoolGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Pool"];
			};
		};
		/** @description A page of the list. */
		PoolList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Pool"][];
			};
		};
		/** @description The record. */
		PoolShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Pool"];
			};
		};
		/** @description The new record. */
		ProductCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Product"];
			};
		};
		/** @description A page of the list. */
		ProductList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Product"][];
			};
		};
		/** @description The record. */
		ProductShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Product"];
			};
		};
		/** @description The new record. */
		ProjectCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Project"];
			};
		};
		/** @description The new record. */
		ProjectDataCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectData"];
			};
		};
		/** @description A page of the list. */
		ProjectDataList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectData"][];
			};
		};
		/** @description The record. */
		ProjectDataShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectData"];
			};
		};
		/** @description A page of the list. */
		ProjectFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectFound"][];
			};
		};
		/** @description A page of the list. */
		ProjectList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Project"][];
			};
		};
		/** @description A page of the list. */
		ProjectSessionList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectSession"][];
			};
		};
		/** @description The record. */
		ProjectSessionShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectSession"];
			};
		};
		/** @description The new record. */
		ProjectSessionsRuleCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectSessionsRule"];
			};
		};
		/** @description A page of the list. */
		ProjectSessionsRuleList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectSessionsRule"][];
			};
		};
		/** @description The record. */
		ProjectSessionsRuleShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectSessionsRule"];
			};
		};
		/** @description A page of the list. */
		ProjectSessionsSkillList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectSessionsSkill"][];
			};
		};
		/** @description The record. */
		ProjectSessionsSkillShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectSessionsSkill"];
			};
		};
		/** @description The record. */
		ProjectShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Project"];
			};
		};
		/** @description The new record. */
		ProjectsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectsUser"] | components["schemas"]["ProjectsUserEmbedded"];
			};
		};
		/** @description The record. */
		ProjectsUserGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectsUser"];
			};
		};
		/** @description A page of the list. */
		ProjectsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectsUser"][];
			};
		};
		/** @description What was asked for. */
		ProjectsUserResetGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": string[];
			};
		};
		/** @description What was asked for. */
		ProjectsUserScaleGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Record<string, never>;
			};
		};
		/** @description The record. */
		ProjectsUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ProjectsUser"];
			};
		};
		/** @description The new record. */
		QuestCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Quest"] | components["schemas"]["QuestEmbedded"];
			};
		};
		/** @description A page of the list. */
		QuestList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Quest"][];
			};
		};
		/** @description The record. */
		QuestShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Quest"];
			};
		};
		/** @description The new record. */
		QuestsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["QuestsUser"];
			};
		};
		/** @description A page of the list. */
		QuestsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["QuestsUser"][];
			};
		};
		/** @description The record. */
		QuestsUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["QuestsUser"];
			};
		};
		/** @description The new record. */
		RoleCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Role"];
			};
		};
		/** @description A page of the list. */
		RoleList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Role"][];
			};
		};
		/** @description The record. */
		RoleShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Role"];
			};
		};
		/** @description The new record. */
		RolesEntityCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["RolesEntity"];
			};
		};
		/** @description A page of the list. */
		RolesEntityList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["RolesEntity"][];
			};
		};
		/** @description The record. */
		RolesEntityShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["RolesEntity"];
			};
		};
		/** @description The new record. */
		RuleCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Rule"] | components["schemas"]["RuleEmbedded"];
			};
		};
		/** @description A page of the list. */
		RuleList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Rule"][];
			};
		};
		/** @description The record. */
		RuleShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Rule"];
			};
		};
		/** @description The new record. */
		ScaleCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ScaleFull"] | components["schemas"]["Scale"] | components["schemas"]["ScaleInScaleTeam"] | components["schemas"]["ScaleInSession"];
			};
		};
		/** @description A page of the list. */
		ScaleList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Scale"][];
			};
		};
		/** @description The record. */
		ScaleShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ScaleFull"];
			};
		};
		/** @description The new record. */
		ScaleTeamCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ScaleTeam"] | components["schemas"]["ScaleTeamInTeam"] | components["schemas"]["ScaleTeamInSlot"];
			};
		};
		/** @description A page of the list. */
		ScaleTeamList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ScaleTeam"][];
			};
		};
		/** @description The record. */
		ScaleTeamShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ScaleTeam"];
			};
		};
		/** @description The records. */
		ScaleTeamsGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ScaleTeam"][];
			};
		};
		/** @description The new record. */
		ScoreCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Score"];
			};
		};
		/** @description A page of the list. */
		ScoreList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Score"][];
			};
		};
		/** @description The record. */
		ScoreShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Score"];
			};
		};
		/** @description The new record. */
		SkillCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Skill"];
			};
		};
		/** @description A page of the list. */
		SkillList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Skill"][];
			};
		};
		/** @description The record. */
		SkillShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Skill"];
			};
		};
		/** @description The new record. */
		SlotCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Slot"];
			};
		};
		/** @description A page of the list. */
		SlotList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Slot"][];
			};
		};
		/** @description The record. */
		SlotShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Slot"];
			};
		};
		/** @description The new record. */
		SquadCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Squad"];
			};
		};
		/** @description A page of the list. */
		SquadList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Squad"][];
			};
		};
		/** @description The record. */
		SquadShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Squad"];
			};
		};
		/** @description The new record. */
		SquadsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["SquadsUser"];
			};
		};
		/** @description A page of the list. */
		SquadsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["SquadsUser"][];
			};
		};
		/** @description The new record. */
		SubnotionCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Subnotion"];
			};
		};
		/** @description A page of the list. */
		SubnotionList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Subnotion"][];
			};
		};
		/** @description The record. */
		SubnotionShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Subnotion"];
			};
		};
		/** @description The new record. */
		TagCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Tag"];
			};
		};
		/** @description A page of the list. */
		TagList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Tag"][];
			};
		};
		/** @description The record. */
		TagShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Tag"];
			};
		};
		/** @description The new record. */
		TagsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TagsUser"];
			};
		};
		/** @description A page of the list. */
		TagsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TagsUser"][];
			};
		};
		/** @description The record. */
		TagsUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TagsUser"];
			};
		};
		/** @description The new record. */
		TeamCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Team"] | components["schemas"]["TeamInProjectsUser"];
			};
		};
		/** @description A page of the list. */
		TeamList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Team"][];
			};
		};
		/** @description The record. */
		TeamShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Team"];
			};
		};
		/** @description The new record. */
		TeamsUploadCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TeamsUpload"] | components["schemas"]["TeamsUploadInTeam"];
			};
		};
		/** @description A page of the list. */
		TeamsUploadList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TeamsUpload"][];
			};
		};
		/** @description The record. */
		TeamsUploadShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TeamsUpload"];
			};
		};
		/** @description The records. */
		TeamsUploadsGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TeamsUpload"][];
			};
		};
		/** @description The new record. */
		TeamsUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TeamsUser"];
			};
		};
		/** @description A page of the list. */
		TeamsUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TeamsUser"][];
			};
		};
		/** @description The record. */
		TeamsUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TeamsUser"];
			};
		};
		/** @description The new record. */
		TitleCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Title"];
			};
		};
		/** @description A page of the list. */
		TitleList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Title"][];
			};
		};
		/** @description The record. */
		TitleShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Title"];
			};
		};
		/** @description The new record. */
		TitlesUserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TitlesUser"];
			};
		};
		/** @description A page of the list. */
		TitlesUserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TitlesUser"][];
			};
		};
		/** @description The record. */
		TitlesUserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["TitlesUser"];
			};
		};
		/** @description The new record. */
		TransactionCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Transaction"];
			};
		};
		/** @description A page of the list. */
		TransactionList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Transaction"][];
			};
		};
		/** @description The record. */
		TransactionShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Transaction"];
			};
		};
		/** @description The new record. */
		TranslationCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Translation"];
			};
		};
		/** @description A page of the list. */
		TranslationList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Translation"][];
			};
		};
		/** @description The record. */
		TranslationShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Translation"];
			};
		};
		/** @description The records. */
		TranslationsGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Translation"][];
			};
		};
		/** @description The new record. */
		UserCandidatureCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserCandidature"];
			};
		};
		/** @description A page of the list. */
		UserCandidatureList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserCandidature"][];
			};
		};
		/** @description The record. */
		UserCandidatureShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserCandidature"];
			};
		};
		/** @description The new record. */
		UserCreated: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserFull"] | components["schemas"]["User"] | components["schemas"]["UserBrief"] | components["schemas"]["UserFound"];
			};
		};
		/** @description What was asked for. */
		UserExamGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": {
					in_exam: boolean;
					exam: {
						id: number;
						name: string;
					} | null;
				};
			};
		};
		/** @description A page of the list. */
		UserFound: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserFound"][];
			};
		};
		/** @description What was asked for. */
		UserFreePastAguGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": Record<string, never>;
			};
		};
		/** @description The record. */
		UserGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserFull"];
			};
		};
		/** @description A page of the list. */
		UserList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["User"][];
			};
		};
		/** @description What was asked for. */
		UserLocationsStatsGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": {
					[key: string]: string;
				};
			};
		};
		/** @description What was asked for. */
		UserProjectsUsersRegistrationGiven: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": {
					id: number;
					name: string;
					slug: string;
					parent_id: number | null;
				}[];
			};
		};
		/** @description The record. */
		UserShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["UserFull"];
			};
		};
		/** @description A page of the list. */
		WaitlistList: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Waitlist"][];
			};
		};
		/** @description The record. */
		WaitlistShown: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Waitlist"];
			};
		};
		/** @description Refused. */
		Refused: {
			headers: {
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["Error"] | components["schemas"]["Invalid"] | components["schemas"]["Nothing"];
				"text/plain": string;
			};
		};
	};
	parameters: {
		AccreditationId: number;
		AccreditationKey: number;
		AccreditationsSort: ("id" | "-id" | "name" | "-name" | "user_id" | "-user_id" | "cursus_id" | "-cursus_id" | "difficulty" | "-difficulty" | "validated" | "-validated" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		AchievementId: number | string;
		AchievementKey: number | string;
		AchievementsFilterKind: ("project" | "social" | "scolarity" | "pedagogy")[];
		AchievementsFilterTier: ("none" | "easy" | "medium" | "hard" | "challenge")[];
		AchievementsSort: ("id" | "-id" | "name" | "-name" | "internal_name" | "-internal_name" | "kind" | "-kind" | "tier" | "-tier" | "description" | "-description" | "pedago" | "-pedago" | "visible" | "-visible" | "nbr_of_success" | "-nbr_of_success" | "parent_id" | "-parent_id" | "image" | "-image" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "slug" | "-slug" | "position" | "-position" | "reward" | "-reward" | "title_id" | "-title_id")[];
		AchievementsUserKey: number;
		AchievementsUsersSort: ("id" | "-id" | "user_id" | "-user_id" | "achievement_id" | "-achievement_id" | "nbr_of_success" | "-nbr_of_success" | "rewarded" | "-rewarded" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		AmendmentKey: number;
		AnnouncementKey: number;
		AnnouncementsGraphField: "created_at" | "updated_at" | "expire_at";
		AntiGravUnitKey: number;
		AntiGravUnitsUserKey: number;
		AntiGravUnitsUsersFilterActive: boolean;
		AntiGravUnitsUsersFilterCursusId: number[];
		AntiGravUnitsUsersSort: ("id" | "-id" | "user_id" | "-user_id" | "anti_grav_unit_id" | "-anti_grav_unit_id" | "begin_date" | "-begin_date" | "expected_end_date" | "-expected_end_date" | "end_date" | "-end_date" | "reason" | "-reason" | "is_free" | "-is_free" | "close_id" | "-close_id" | "internship_id" | "-internship_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		AppKey: number;
		AppsSort: ("id" | "-id" | "name" | "-name" | "user_id" | "-user_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "allowed_origins" | "-allowed_origins")[];
		AttachmentKey: number;
		AttachmentsFilterKind: ("code" | "pdf" | "link" | "document" | "video")[];
		AttachmentsSort: ("id" | "-id" | "attachable_id" | "-attachable_id" | "attachable_type" | "-attachable_type" | "kind" | "-kind" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "language_id" | "-language_id" | "user_id" | "-user_id" | "default" | "-default" | "up_to_date" | "-up_to_date" | "container_id" | "-container_id" | "container_type" | "-container_type" | "base_id" | "-base_id" | "untranslatable" | "-untranslatable" | "attachments_structure_id" | "-attachments_structure_id")[];
		BalanceKey: number;
		BalancesSort: ("id" | "-id" | "begin_at" | "-begin_at" | "end_at" | "-end_at" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "pool_id" | "-pool_id")[];
		BlocDeadlineKey: number;
		BlocDeadlinesSort: ("id" | "-id" | "bloc_id" | "-bloc_id" | "begin_at" | "-begin_at" | "end_at" | "-end_at" | "coalition_id" | "-coalition_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		BlocId: number;
		BlocKey: number;
		BlocsSort: ("id" | "-id" | "cursus_id" | "-cursus_id" | "campus_id" | "-campus_id" | "squad_size" | "-squad_size" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "coalition_delay" | "-coalition_delay" | "repeat_deadline_delay" | "-repeat_deadline_delay")[];
		BroadcastsSort: ("id" | "-id" | "campus_id" | "-campus_id" | "tag_id" | "-tag_id" | "content" | "-content" | "content_html" | "-content_html" | "url" | "-url" | "position" | "-position" | "pinned_until" | "-pinned_until" | "hidden_at" | "-hidden_at" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		CampusId: number | string;
		CampusKey: number | string;
		CampusSort: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "display_name" | "-display_name" | "time_zone" | "-time_zone" | "language_id" | "-language_id" | "main_email" | "-main_email" | "endpoint_id" | "-endpoint_id" | "vogsphere_id" | "-vogsphere_id" | "content_email" | "-content_email" | "tig_email" | "-tig_email" | "time_of_community_service_started" | "-time_of_community_service_started" | "companies_mail" | "-companies_mail" | "address" | "-address" | "zip" | "-zip" | "city" | "-city" | "country" | "-country" | "pro_needs_validation" | "-pro_needs_validation" | "open_to_job_offers" | "-open_to_job_offers" | "logo" | "-logo" | "website" | "-website" | "facebook" | "-facebook" | "twitter" | "-twitter" | "email_extension" | "-email_extension" | "help_url" | "-help_url" | "active" | "-active" | "public" | "-public" | "default_hidden_phone" | "-default_hidden_phone" | "minimum_slot_duration" | "-minimum_slot_duration" | "alumni_system" | "-alumni_system" | "manual_alumnization_before_first_internship" | "-manual_alumnization_before_first_internship" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		CampusUserKey: number;
		CampusUsersSort: ("id" | "-id" | "user_id" | "-user_id" | "campus_id" | "-campus_id" | "is_primary" | "-is_primary" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		CertificateId: number;
		CertificateKey: number;
		CertificatesUserKey: number;
		CloseId: number;
		CloseKey: number;
		ClosesFilterCampusId: number[];
		ClosesFilterKind: ("agu" | "other" | "deserter" | "black_hole" | "serious_misconduct" | "social_security" | "non_admitted" | "pace_unknown")[];
		ClosesFilterState: ("close" | "unclose")[];
		ClosesSort: ("id" | "-id" | "user_id" | "-user_id" | "closer_id" | "-closer_id" | "reason" | "-reason" | "state" | "-state" | "kind" | "-kind" | "end_at" | "-end_at" | "jid" | "-jid" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		ClusterKey: number;
		ClustersSort: ("id" | "-id" | "name" | "-name" | "campus_id" | "-campus_id" | "image" | "-image" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		CoalitionId: number | string;
		CoalitionKey: number | string;
		CoalitionsFilterCampusId: number[];
		CoalitionsFilterCursusId: number[];
		CoalitionsSort: ("id" | "-id" | "bloc_id" | "-bloc_id" | "user_id" | "-user_id" | "name" | "-name" | "image" | "-image" | "slug" | "-slug" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "color" | "-color" | "cover" | "-cover")[];
		CoalitionsUserId: number;
		CoalitionsUserKey: number;
		CoalitionsUsersSort: ("id" | "-id" | "coalition_id" | "-coalition_id" | "user_id" | "-user_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "this_year_score" | "-this_year_score" | "this_year_score_updated_at" | "-this_year_score_updated_at")[];
		CommandsSort: ("id" | "-id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "product_id" | "-product_id" | "user_id" | "-user_id" | "owner_id" | "-owner_id" | "used" | "-used" | "validator_id" | "-validator_id" | "validated_at" | "-validated_at")[];
		CommunityServiceKey: number;
		CommunityServicesFilterCampusId: number[];
		CommunityServicesFilterState: ("schedule" | "validated" | "invalidated")[];
		CommunityServicesGraphField: "created_at" | "updated_at" | "schedule_at";
		CommunityServicesSort: ("id" | "-id" | "close_id" | "-close_id" | "tiger_id" | "-tiger_id" | "duration" | "-duration" | "schedule_at" | "-schedule_at" | "occupation" | "-occupation" | "state" | "-state" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		CompaniesFilterExpertiseId: number[];
		CompaniesFilterOfferId: number[];
		CompaniesFilterSector: ("agro" | "audit" | "banque" | "commerce" | "comm" | "edition" | "industrie" | "info" | "luxe" | "pharma" | "services" | "culture" | "immobilier" | "other")[];
		CompaniesFilterSize: ("small" | "medium" | "large" | "xlarge")[];
		CompaniesSort: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "sector" | "-sector" | "other_sector" | "-other_sector" | "size" | "-size" | "phone" | "-phone" | "address" | "-address" | "zip" | "-zip" | "city" | "-city" | "country" | "-country" | "website_url" | "-website_url" | "owner_id" | "-owner_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "latitude" | "-latitude" | "longitude" | "-longitude" | "siret" | "-siret" | "pro_id" | "-pro_id" | "owner_type" | "-owner_type" | "administrative_email" | "-administrative_email")[];
		CompanyKey: number | string;
		CorrectionPointHistoricsSort: ("id" | "-id" | "user_data_id" | "-user_data_id" | "scale_team_id" | "-scale_team_id" | "reason" | "-reason" | "sum" | "-sum" | "total" | "-total" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		CursusFilterKind: ("main" | "main_deprecated" | "piscine" | "piscine_deprecated" | "piscine_community" | "test" | "external" | "external_deprecated" | "professional_training" | "professional_training_deprecated")[];
		CursusId: number | string;
		CursusKey: number | string;
		CursusSort: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "kind" | "-kind" | "restricted" | "-restricted" | "is_subscriptable" | "-is_subscriptable" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		CursusUserKey: number;
		CursusUsersFilterActive: boolean;
		CursusUsersFilterBlackholed: boolean;
		CursusUsersFilterCampusId: number[];
		CursusUsersGraphField: "created_at" | "updated_at" | "begin_at" | "end_at";
		CursusUsersSort: ("id" | "-id" | "cursus_id" | "-cursus_id" | "user_id" | "-user_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "end_at" | "-end_at" | "begin_at" | "-begin_at" | "has_coalition" | "-has_coalition" | "blackholed_at" | "-blackholed_at" | "level" | "-level")[];
		DashId: number | string;
		DashKey: number | string;
		DashesGraphField: "created_at" | "updated_at";
		DashesSort: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "description" | "-description" | "cursus_id" | "-cursus_id" | "campus_id" | "-campus_id" | "skill_id" | "-skill_id" | "nbr_xp" | "-nbr_xp" | "begin_at" | "-begin_at" | "duration" | "-duration" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		DashesUserKey: number;
		DashesUsersGraphField: "created_at" | "updated_at";
		DashesUsersSort: ("id" | "-id" | "dash_id" | "-dash_id" | "user_id" | "-user_id" | "repo_url" | "-repo_url" | "repo_uuid" | "-repo_uuid" | "final_mark" | "-final_mark" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		EndpointKey: number;
		EndpointsSort: ("id" | "-id" | "url" | "-url" | "description" | "-description" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "active" | "-active")[];
		EvaluationKey: number;
		EvaluationsFilterCampusId: number[];
		EvaluationsFilterKind: ("scale" | "upload")[];
		EvaluationsSort: ("id" | "-id" | "position" | "-position" | "kind" | "-kind" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		EventId: number;
		EventKey: number;
		EventsFilterKind: ("pedago" | "rush" | "piscine" | "partnership" | "meet" | "conference" | "meet_up" | "event" | "association" | "speed_working" | "hackathon" | "workshop" | "challenge" | "other" | "extern" | "atelier")[];
		EventsGraphField: "created_at" | "updated_at" | "begin_at" | "end_at";
		EventsSort: ("id" | "-id" | "begin_at" | "-begin_at" | "end_at" | "-end_at" | "name" | "-name" | "description" | "-description" | "location" | "-location" | "kind" | "-kind" | "max_people" | "-max_people" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "prohibition_of_cancellation" | "-prohibition_of_cancellation" | "difficulty" | "-difficulty" | "remote" | "-remote")[];
		EventsUserKey: number;
		EventsUsersFilterCampusId: number[];
		EventsUsersSort: ("id" | "-id" | "event_id" | "-event_id" | "user_id" | "-user_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		ExamId: number;
		ExamKey: number;
		ExamsGraphField: "created_at" | "updated_at" | "begin_at" | "end_at";
		ExamsSort: ("id" | "-id" | "begin_at" | "-begin_at" | "end_at" | "-end_at" | "location" | "-location" | "ip_range" | "-ip_range" | "max_people" | "-max_people" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "visible" | "-visible" | "name" | "-name" | "campus_id" | "-campus_id" | "validated_at" | "-validated_at" | "validator_id" | "-validator_id" | "prohibition_of_cancellation" | "-prohibition_of_cancellation")[];
		ExamsUserKey: number;
		ExamsUsersSort: ("id" | "-id" | "exam_id" | "-exam_id" | "user_id" | "-user_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		ExperienceKey: number;
		ExperiencesFilterCampusId: number[];
		ExperiencesFilterExperiancableType: ("ProjectsUser" | "PartnershipsUser" | "Dash")[];
		ExperiencesSort: ("id" | "-id" | "user_id" | "-user_id" | "skill_id" | "-skill_id" | "experiancable_id" | "-experiancable_id" | "experiancable_type" | "-experiancable_type" | "experience" | "-experience" | "cursus_id" | "-cursus_id" | "is_bonus" | "-is_bonus" | "created_at" | "-created_at")[];
		ExpertiseId: number | string;
		ExpertiseKey: number | string;
		ExpertisesFilterKind: ("languages" | "frameworks" | "databases" | "admin_sys" | "other")[];
		ExpertisesSort: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "kind" | "-kind" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		ExpertisesUserKey: number;
		ExpertisesUsersSort: ("id" | "-id" | "expertise_id" | "-expertise_id" | "user_id" | "-user_id" | "interested" | "-interested" | "value" | "-value" | "contact_me" | "-contact_me" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		FeedbackKey: number;
		FeedbacksFilterCampusId: number[];
		FeedbacksFilterFeedbackableType: ("ScaleTeam" | "Event")[];
		FeedbacksSort: ("id" | "-id" | "user_id" | "-user_id" | "feedbackable_type" | "-feedbackable_type" | "feedbackable_id" | "-feedbackable_id" | "comment" | "-comment" | "rating" | "-rating" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		FilterAchievementIdInteger: number[];
		FilterActiveBoolean: boolean[];
		FilterAddressText: string[];
		FilterAdministrationIdInteger: number[];
		FilterAdministrativeEmailText: string[];
		FilterAdvancementText: string[];
		FilterAlumniBoolean: boolean[];
		FilterAlumniSystemText: string[];
		FilterAntiGravUnitIdInteger: number[];
		FilterAntiGravUnitsUserIdInteger: number[];
		FilterApprovedAtTime: (string | unknown | unknown)[];
		FilterApprovedWithApprovedAt: boolean;
		FilterApproverIdInteger: number[];
		FilterAttachableIdInteger: number[];
		FilterAttachableTypeText: string[];
		FilterAttachmentText: string[];
		FilterAttachmentsJson: string[];
		FilterAttachmentsStructureIdInteger: number[];
		FilterAuthorText: string[];
		FilterBaseIdInteger: number[];
		FilterBccTexts: string[];
		FilterBeginAtTime: (string | unknown | unknown)[];
		FilterBeginDateDay: string[];
		FilterBigDescriptionText: string[];
		FilterBirthCountryText: string[];
		FilterBirthDateDay: string[];
		FilterBlackholedAtTime: (string | unknown | unknown)[];
		FilterBlocIdInteger: number[];
		FilterBreachAtTime: (string | unknown | unknown)[];
		FilterBreachWithBreachAt: boolean;
		FilterByText: string[];
		FilterCampusIdInteger: number[];
		FilterCategoryIdInteger: number[];
		FilterCcTexts: string[];
		FilterCityText: string[];
		FilterCloseIdInteger: number[];
		FilterClosedAtTime: (string | unknown | unknown)[];
		FilterClosedBoolean: boolean[];
		FilterClosedWithClosedAt: boolean;
		FilterCloserIdInteger: number[];
		FilterCoalitionDelayInteger: number[];
		FilterCoalitionIdInteger: number[];
		FilterCommentText: string[];
		FilterCompaniesMailText: string[];
		FilterCompanyAddressText: string[];
		FilterCompanyBossUserEmailText: string[];
		FilterCompanyBossUserFirstNameText: string[];
		FilterCompanyBossUserLastNameText: string[];
		FilterCompanyBossUserPhoneText: string[];
		FilterCompanyCityText: string[];
		FilterCompanyCountryText: string[];
		FilterCompanyIdInteger: number[];
		FilterCompanyNameText: string[];
		FilterCompanyPostalText: string[];
		FilterCompanySiretText: string[];
		FilterCompanyUserEmailText: string[];
		FilterCompanyUserFirstNameText: string[];
		FilterCompanyUserLastNameText: string[];
		FilterCompanyUserPhoneText: string[];
		FilterCompanyUserPostText: string[];
		FilterContactMeBoolean: boolean[];
		FilterContainerIdInteger: number[];
		FilterContainerTypeText: string[];
		FilterContentEmailText: string[];
		FilterContentHtmlText: string[];
		FilterContentText: string[];
		FilterConventionText: string[];
		FilterCoordinatesText: string[];
		FilterCorrectionNumberInteger: number[];
		FilterCountryText: string[];
		FilterCreatedAtTime: (string | unknown | unknown)[];
		FilterCurrentPointsInteger: number[];
		FilterCursusIdInteger: number[];
		FilterDashIdInteger: number[];
		FilterDaysText: string[];
		FilterDeadlineAtTime: (string | unknown | unknown)[];
		FilterDeadlineWithDeadlineAt: boolean;
		FilterDefaultBoolean: boolean[];
		FilterDefaultHiddenPhoneBoolean: boolean[];
		FilterDescriptionText: string[];
		FilterDifficultyInteger: number[];
		FilterDisclaimerMdText: string[];
		FilterDisplayNameText: string[];
		FilterDocumentText: string[];
		FilterDurationDaysInteger: number[];
		FilterDurationInteger: number[];
		FilterEmailExtensionText: string[];
		FilterEmailText: string[];
		FilterEndAtTime: (string | unknown | unknown)[];
		FilterEndDateDay: string[];
		FilterEndWithEndAt: boolean;
		FilterEndpointIdInteger: number[];
		FilterEntityIdInteger: number[];
		FilterEstimateTimeText: string[];
		FilterEvaluationIdInteger: number[];
		FilterEventAtTime: (string | unknown | unknown)[];
		FilterEventIdInteger: number[];
		FilterEventWithEventAt: boolean;
		FilterExamBoolean: boolean[];
		FilterExamIdInteger: number[];
		FilterExpectedEndDateDay: string[];
		FilterExperiancableIdInteger: number[];
		FilterExperienceInteger: number[];
		FilterExpertiseIdInteger: number[];
		FilterExpireAtTime: (string | unknown | unknown)[];
		FilterExpireWithExpireAt: boolean;
		FilterExpiresAtTime: (string | unknown | unknown)[];
		FilterExpiresWithExpiresAt: boolean;
		FilterFacebookText: string[];
		FilterFeedbackRatingInteger: number[];
		FilterFeedbackableIdInteger: number[];
		FilterFieldsJson: string[];
		FilterFileText: string[];
		FilterFilledAtTime: (string | unknown | unknown)[];
		FilterFilledWithFilledAt: boolean;
		FilterFinalMarkInteger: number[];
		FilterFingerprintText: string[];
		FilterFirstNameText: string[];
		FilterFlagIdInteger: number[];
		FilterFlashIdInteger: number[];
		FilterFreeBoolean: boolean[];
		FilterFromText: string[];
		FilterFromUserIdInteger: number[];
		FilterFutureWithBeginAtAhead: boolean;
		FilterGitIdInteger: number[];
		FilterGodfatherIdInteger: number[];
		FilterGradeIdInteger: number[];
		FilterGuidelinesMdText: string[];
		FilterHasCoalitionBoolean: boolean[];
		FilterHasGitBoolean: boolean[];
		FilterHasMarkBoolean: boolean[];
		FilterHelpUrlText: string[];
		FilterHiddenAtTime: (string | unknown | unknown)[];
		FilterHiddenWithHiddenAt: boolean;
		FilterHostText: string[];
		FilterHtmlContentText: string[];
		FilterIconText: string[];
		FilterIdInteger: number[];
		FilterIdentifierText: string[];
		FilterImageText: string[];
		FilterInheritedTeamBoolean: boolean[];
		FilterInterestedBoolean: boolean[];
		FilterInternalNameText: string[];
		FilterInternshipAddressText: string[];
		FilterInternshipCityText: string[];
		FilterInternshipCountryText: string[];
		FilterInternshipIdInteger: number[];
		FilterInternshipPostalText: string[];
		FilterIntroductionMdText: string[];
		FilterInvalidAtTime: (string | unknown | unknown)[];
		FilterIpRangeText: string[];
		FilterIpText: string[];
		FilterIsAlumniWithAlumnizedAt: boolean;
		FilterIsBonusBoolean: boolean[];
		FilterIsExternalBoolean: boolean[];
		FilterIsFreeBoolean: boolean[];
		FilterIsPrimaryBoolean: boolean[];
		FilterIsSubscriptableBoolean: boolean[];
		FilterIsUniqBoolean: boolean[];
		FilterItemIdInteger: number[];
		FilterItemTypeText: string[];
		FilterJidText: string[];
		FilterKindText: string[];
		FilterLanguageIdInteger: number[];
		FilterLastNameText: string[];
		FilterLatitudeNumber: number[];
		FilterLeaderBoolean: boolean[];
		FilterLevelNumber: number[];
		FilterLinkText: string[];
		FilterLittleDescriptionText: string[];
		FilterLocationText: string[];
		FilterLockedAtTime: (string | unknown | unknown)[];
		FilterLockedWithLockedAt: boolean;
		FilterLoginText: string[];
		FilterLogoText: string[];
		FilterLongitudeNumber: number[];
		FilterLvlInteger: number[];
		FilterMainEmailText: string[];
		FilterManualAlumnizationBeforeFirstInternshipBoolean: boolean[];
		FilterManualSubscriptionBoolean: boolean[];
		FilterMarkedAtTime: (string | unknown | unknown)[];
		FilterMarkedWithMarkedAt: boolean;
		FilterMaxDurationInteger: number[];
		FilterMaxPeopleInteger: number[];
		FilterMaxPointsInteger: number[];
		FilterMetaJson: string[];
		FilterMinDurationInteger: number[];
		FilterMinimumSlotDurationInteger: number[];
		FilterMovementText: string[];
		FilterNameText: string[];
		FilterNbDaysInteger: number[];
		FilterNbHoursInteger: number[];
		FilterNbrOfSuccessInteger: number[];
		FilterNbrXpText: string[];
		FilterNotificableIdInteger: number[];
		FilterNotificableTypeText: string[];
		FilterNotionIdInteger: number[];
		FilterOccupationText: string[];
		FilterOccurrenceInteger: number[];
		FilterOfferIdInteger: number[];
		FilterOldFeedbackText: string[];
		FilterOneTimePurchaseBoolean: boolean[];
		FilterOngoingBoolean: boolean[];
		FilterOpenToJobOffersBoolean: boolean[];
		FilterOtherSectorText: string[];
		FilterOwnerIdInteger: number[];
		FilterOwnerTypeText: string[];
		FilterParamIdInteger: number[];
		FilterParentIdInteger: number[];
		FilterPartnershipIdInteger: number[];
		FilterPatronageIdInteger: number[];
		FilterPedagoBoolean: boolean[];
		FilterPhoneText: string[];
		FilterPinnedUntilTime: (string | unknown | unknown)[];
		FilterPinnerIdInteger: number[];
		FilterPiscineDateDay: string[];
		FilterPoolIdInteger: number[];
		FilterPoolMonthText: string[];
		FilterPoolYearText: string[];
		FilterPositionInteger: number[];
		FilterPositiveBoolean: boolean[];
		FilterPostalCountryText: string[];
		FilterPrctInteger: number[];
		FilterPriceInteger: number[];
		FilterPrimaryBoolean: boolean[];
		FilterProIdInteger: number[];
		FilterProNeedsValidationBoolean: boolean[];
		FilterProductIdInteger: number[];
		FilterProhibitionOfCancellationInteger: number[];
		FilterProjectIdInteger: number[];
		FilterProjectSessionIdInteger: number[];
		FilterProjectSessionsRuleIdInteger: number[];
		FilterPublicBoolean: boolean[];
		FilterPublicKeyText: string[];
		FilterQuantityInteger: number[];
		FilterQuestIdInteger: number[];
		FilterRatingInteger: number[];
		FilterReasonText: string[];
		FilterRemoteBoolean: boolean[];
		FilterRepeatDeadlineDelayInteger: number[];
		FilterRepoUrlText: string[];
		FilterRepoUuidText: string[];
		FilterReportIdInteger: number[];
		FilterReportedWithReportedAt: boolean;
		FilterRepositoryText: string[];
		FilterRequiredBoolean: boolean[];
		FilterRestrictedBoolean: boolean[];
		FilterRetriableAtTime: (string | unknown | unknown)[];
		FilterRewardText: string[];
		FilterRewardedBoolean: boolean[];
		FilterRoleIdInteger: number[];
		FilterRuleIdInteger: number[];
		FilterSalaryInteger: number[];
		FilterSalaryText: string[];
		FilterScaleIdInteger: number[];
		FilterScaleTeamIdInteger: number[];
		FilterScheduleAtTime: (string | unknown | unknown)[];
		FilterScheduleWithScheduleAt: boolean;
		FilterSeenBoolean: boolean[];
		FilterSelectorText: string[];
		FilterSiretText: string[];
		FilterSkillIdInteger: number[];
		FilterSlugText: string[];
		FilterSoloBoolean: boolean[];
		FilterSquadIdInteger: number[];
		FilterSquadSizeInteger: number[];
		FilterStartAtTime: (string | unknown | unknown)[];
		FilterStartWithStartAt: boolean;
		FilterStatusText: string[];
		FilterSubjectText: string[];
		FilterSubtitleText: string[];
		FilterSumInteger: number[];
		FilterTagIdInteger: number[];
		FilterTeamIdInteger: number[];
		FilterTerminatingAfterInteger: number[];
		FilterTerminatingAtTime: (string | unknown | unknown)[];
		FilterTerminatingWithTerminatingAt: boolean;
		FilterTextText: string[];
		FilterThisYearScoreInteger: number[];
		FilterThisYearScoreUpdatedAtTime: (string | unknown | unknown)[];
		FilterThisYearScoreUpdatedWithThisYearScoreUpdatedAt: boolean;
		FilterTierInteger: number[];
		FilterTigEmailText: string[];
		FilterTigerIdInteger: number[];
		FilterTimeOfCommunityServiceStartedText: string[];
		FilterTimeZoneText: string[];
		FilterTitleIdInteger: number[];
		FilterTitleText: string[];
		FilterToTexts: string[];
		FilterTotalInteger: number[];
		FilterTransactableIdInteger: number[];
		FilterTransactableTypeText: string[];
		FilterTranslatableIdInteger: number[];
		FilterTranslatableTypeText: string[];
		FilterTranslationsStructureIdInteger: number[];
		FilterTruantIdInteger: number[];
		FilterTwitterText: string[];
		FilterUidText: string[];
		FilterUntranslatableBoolean: boolean[];
		FilterUpToDateBoolean: boolean[];
		FilterUpdatedAtTime: (string | unknown | unknown)[];
		FilterUploadIdInteger: number[];
		FilterUrlText: string[];
		FilterUsedBoolean: boolean[];
		FilterUserAddressText: string[];
		FilterUserCityText: string[];
		FilterUserCountryText: string[];
		FilterUserDataIdInteger: number[];
		FilterUserIdInteger: number[];
		FilterUserPostalText: string[];
		FilterValidAtTime: (string | unknown | unknown)[];
		FilterValidatedAtTime: (string | unknown | unknown)[];
		FilterValidatedBoolean: boolean[];
		FilterValidatedWithValidatedAt: boolean;
		FilterValidatorIdInteger: number[];
		FilterValueInteger: number[];
		FilterValueText: string[];
		FilterVisibleBoolean: boolean[];
		FilterVogsphereIdInteger: number[];
		FilterWaitlistableIdInteger: number[];
		FilterWebsiteText: string[];
		FilterWebsiteUrlText: string[];
		FilterWithMarkWithFinalMark: boolean;
		FilterXpInteger: number[];
		FilterZipText: string[];
		FlagsSort: ("id" | "-id" | "name" | "-name" | "positive" | "-positive" | "icon" | "-icon" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		FlashId: number;
		FlashKey: number;
		FlashUserKey: number;
		FlashUsersSort: ("id" | "-id" | "user_id" | "-user_id" | "flash_id" | "-flash_id" | "seen" | "-seen" | "end_at" | "-end_at" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		FlashesSort: ("id" | "-id" | "title" | "-title" | "content" | "-content" | "identifier" | "-identifier" | "duration" | "-duration" | "selector" | "-selector" | "url" | "-url" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		GitlabUsersSort: ("id" | "-id" | "user_id" | "-user_id" | "public_key" | "-public_key" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "fingerprint" | "-fingerprint")[];
		GraphInterval: "day" | "week" | "month" | "quarter" | "year" | "hour_of_day" | "day_of_week" | "day_of_month" | "month_of_year";
		GroupId: number;
		GroupKey: number;
		GroupsUserKey: number;
		InternshipId: number;
		InternshipKey: number;
		InternshipsFilterContractType: ("freelance" | "apprentice_ship" | "cdd" | "cdi" | "stage" | "cdd_partiel" | "cdi_partiel" | "stage_partiel" | "crea_startup")[];
		InternshipsFilterCurrency: ("eur" | "aed" | "dol" | "chf" | "rub" | "zar" | "gbp" | "yen" | "can" | "mad" | "krw" | "thb" | "try" | "amd" | "mur" | "myr" | "pln" | "czk")[];
		InternshipsFilterState: ("none" | "need_validation" | "invalidated" | "generated" | "uploaded" | "ended" | "broke" | "canceled")[];
		InternshipsSort: ("id" | "-id" | "user_id" | "-user_id" | "administration_id" | "-administration_id" | "offer_id" | "-offer_id" | "language_id" | "-language_id" | "state" | "-state" | "days" | "-days" | "user_address" | "-user_address" | "user_postal" | "-user_postal" | "user_city" | "-user_city" | "user_country" | "-user_country" | "company_name" | "-company_name" | "company_boss_user_first_name" | "-company_boss_user_first_name" | "company_boss_user_last_name" | "-company_boss_user_last_name" | "company_boss_user_email" | "-company_boss_user_email" | "company_boss_user_phone" | "-company_boss_user_phone" | "company_user_first_name" | "-company_user_first_name" | "company_user_last_name" | "-company_user_last_name" | "company_user_post" | "-company_user_post" | "company_user_email" | "-company_user_email" | "company_user_phone" | "-company_user_phone" | "company_address" | "-company_address" | "company_postal" | "-company_postal" | "company_city" | "-company_city" | "company_country" | "-company_country" | "company_siret" | "-company_siret" | "internship_address" | "-internship_address" | "internship_postal" | "-internship_postal" | "internship_city" | "-internship_city" | "internship_country" | "-internship_country" | "contract_type" | "-contract_type" | "subject" | "-subject" | "start_at" | "-start_at" | "end_at" | "-end_at" | "duration" | "-duration" | "nb_days" | "-nb_days" | "nb_hours" | "-nb_hours" | "movement" | "-movement" | "salary" | "-salary" | "currency" | "-currency" | "breach_at" | "-breach_at" | "convention" | "-convention" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "anti_grav_units_user_id" | "-anti_grav_units_user_id")[];
		IssueId: number;
		JournalsSort: ("id" | "-id" | "user_id" | "-user_id" | "item_type" | "-item_type" | "item_id" | "-item_id" | "cursus_id" | "-cursus_id" | "campus_id" | "-campus_id" | "reason" | "-reason" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "event_at" | "-event_at" | "alumni" | "-alumni" | "closed" | "-closed")[];
		LanguageKey: number;
		LanguagesGraphField: "created_at" | "updated_at";
		LanguagesSort: ("id" | "-id" | "name" | "-name" | "identifier" | "-identifier" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		LanguagesUserKey: number;
		LanguagesUsersGraphField: "created_at" | "updated_at";
		LanguagesUsersSort: ("id" | "-id" | "language_id" | "-language_id" | "user_id" | "-user_id" | "position" | "-position" | "created_at" | "-created_at")[];
		LevelsSort: ("id" | "-id" | "lvl" | "-lvl" | "xp" | "-xp" | "cursus_id" | "-cursus_id" | "created_at" | "-created_at")[];
		LocationKey: number;
		LocationsFilterActive: boolean;
		LocationsFilterInactive: boolean;
		LocationsGraphField: "begin_at" | "end_at";
		LocationsSort: ("id" | "-id" | "user_id" | "-user_id" | "begin_at" | "-begin_at" | "end_at" | "-end_at" | "primary" | "-primary" | "host" | "-host" | "campus_id" | "-campus_id")[];
		MailingKey: number;
		MailingsSort: ("id" | "-id" | "subject" | "-subject" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "identifier" | "-identifier" | "meta" | "-meta" | "title" | "-title" | "subtitle" | "-subtitle" | "attachment" | "-attachment" | "from" | "-from" | "to" | "-to" | "cc" | "-cc" | "bcc" | "-bcc" | "content" | "-content" | "html_content" | "-html_content" | "attachments" | "-attachments")[];
		NoteKey: number;
		NotesFilterKind: ("manual" | "black_hole" | "school_record")[];
		NotesSort: ("id" | "-id" | "user_id" | "-user_id" | "from" | "-from" | "subject" | "-subject" | "content" | "-content" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "kind" | "-kind" | "approved_at" | "-approved_at" | "approver_id" | "-approver_id" | "from_user_id" | "-from_user_id")[];
		NotionId: number | string;
		NotionKey: number | string;
		NotionsSort: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		OfferId: number | string;
		OfferKey: number | string;
		OffersFilterCampusId: number[];
		OffersFilterContractType: ("freelance" | "apprentice_ship" | "cdd" | "cdi" | "stage" | "cdd_partiel" | "cdi_partiel" | "stage_partiel" | "crea_startup")[];
		OffersFilterExpertise: string[];
		OffersFilterExpertiseId: number[];
		OffersFilterInvalid: boolean;
		OffersFilterTarget: ("student" | "student_and_alumni")[];
		OffersFilterUserId: number[];
		OffersFilterValid: boolean;
		OffersSort: ("id" | "-id" | "title" | "-title" | "little_description" | "-little_description" | "big_description" | "-big_description" | "salary" | "-salary" | "contract_type" | "-contract_type" | "email" | "-email" | "address" | "-address" | "city" | "-city" | "zip" | "-zip" | "country" | "-country" | "latitude" | "-latitude" | "longitude" | "-longitude" | "valid_at" | "-valid_at" | "invalid_at" | "-invalid_at" | "min_duration" | "-min_duration" | "max_duration" | "-max_duration" | "document" | "-document" | "slug" | "-slug" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "pro_id" | "-pro_id" | "company_id" | "-company_id" | "target" | "-target")[];
		OffersUserKey: number;
		OffersUsersSort: ("id" | "-id" | "offer_id" | "-offer_id" | "user_id" | "-user_id" | "validated_at" | "-validated_at" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		Page: number;
		PageNumber: number;
		PageSize: number;
		ParamsProjectSessionsRuleKey: number;
		ParamsProjectSessionsRulesSort: ("id" | "-id" | "param_id" | "-param_id" | "project_sessions_rule_id" | "-project_sessions_rule_id" | "value" | "-value" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		PartnershipId: number | string;
		PartnershipKey: number | string;
		PartnershipsSort: ("id" | "-id" | "name" | "-name" | "description" | "-description" | "difficulty" | "-difficulty" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "slug" | "-slug" | "file" | "-file" | "cursus_id" | "-cursus_id")[];
		PartnershipsUserId: number;
		PartnershipsUserKey: number;
		PartnershipsUsersSort: ("id" | "-id" | "partnership_id" | "-partnership_id" | "user_id" | "-user_id" | "final_mark" | "-final_mark" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		PatronageId: number;
		PatronageKey: number;
		PatronagesReportKey: number;
		PatronagesReportsGraphField: "created_at" | "updated_at" | "begin_at" | "validated_at";
		PatronagesReportsSort: ("id" | "-id" | "user_id" | "-user_id" | "begin_at" | "-begin_at" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "patronage_id" | "-patronage_id" | "report_id" | "-report_id" | "validated_at" | "-validated_at")[];
		PatronagesSort: ("id" | "-id" | "user_id" | "-user_id" | "godfather_id" | "-godfather_id" | "ongoing" | "-ongoing" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		PerPage: number;
		PoolId: number;
		PoolKey: number;
		PoolsSort: ("id" | "-id" | "current_points" | "-current_points" | "max_points" | "-max_points" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "cursus_id" | "-cursus_id" | "campus_id" | "-campus_id")[];
		ProductId: number | string;
		ProductKey: number | string;
		ProductsFilterKind: ("user" | "manager" | "auto")[];
		ProductsSort: ("id" | "-id" | "name" | "-name" | "description" | "-description" | "price" | "-price" | "quantity" | "-quantity" | "begin_at" | "-begin_at" | "end_at" | "-end_at" | "category_id" | "-category_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "kind" | "-kind" | "slug" | "-slug" | "image" | "-image" | "is_uniq" | "-is_uniq" | "one_time_purchase" | "-one_time_purchase")[];
		ProjectDataFilterKind: ("project" | "rush" | "exam" | "first_internship" | "second_internship" | "big_project" | "piscine" | "part_time")[];
		ProjectDataKey: number;
		ProjectDataSort: ("id" | "-id" | "coordinates" | "-coordinates" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "by" | "-by" | "kind" | "-kind" | "project_session_id" | "-project_session_id")[];
		ProjectId: number | string;
		ProjectKey: number | string;
		ProjectSessionId: number;
		ProjectSessionKey: number;
		ProjectSessionsFilterTeamBehaviour: ("user" | "upload" | "by_rule" | "none")[];
		ProjectSessionsGraphField: "created_at" | "updated_at" | "begin_at" | "end_at";
		ProjectSessionsRuleId: number;
		ProjectSessionsRuleKey: number;
		ProjectSessionsRulesSort: ("id" | "-id" | "project_session_id" | "-project_session_id" | "rule_id" | "-rule_id" | "required" | "-required" | "position" | "-position" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		ProjectSessionsSkillKey: number;
		ProjectSessionsSkillsSort: ("id" | "-id" | "project_session_id" | "-project_session_id" | "skill_id" | "-skill_id" | "value" | "-value" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		ProjectSessionsSort: ("id" | "-id" | "project_id" | "-project_id" | "campus_id" | "-campus_id" | "cursus_id" | "-cursus_id" | "solo" | "-solo" | "begin_at" | "-begin_at" | "end_at" | "-end_at" | "estimate_time" | "-estimate_time" | "difficulty" | "-difficulty" | "objectives" | "-objectives" | "description" | "-description" | "duration_days" | "-duration_days" | "terminating_after" | "-terminating_after" | "max_people" | "-max_people" | "is_subscriptable" | "-is_subscriptable" | "minimum_mark" | "-minimum_mark" | "team_behaviour" | "-team_behaviour" | "commit" | "-commit" | "divisor" | "-divisor" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		ProjectsFilterDifficulty: number[];
		ProjectsSort: ("id" | "-id" | "name" | "-name" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "visible" | "-visible" | "exam" | "-exam" | "parent_id" | "-parent_id" | "slug" | "-slug" | "inherited_team" | "-inherited_team" | "position" | "-position" | "has_git" | "-has_git" | "has_mark" | "-has_mark" | "repository" | "-repository" | "git_id" | "-git_id" | "cached_repository_path" | "-cached_repository_path")[];
		ProjectsUserId: number;
		ProjectsUserKey: number;
		ProjectsUsersFilterCampus: number[];
		ProjectsUsersFilterCursus: number[];
		ProjectsUsersFilterRetriable: boolean;
		ProjectsUsersGraphField: "created_at" | "updated_at" | "retriable_at";
		QuestId: number | string;
		QuestKey: number | string;
		QuestsFilterKind: ("main" | "optional" | "mandatory" | "repeatable" | "cursus_version")[];
		QuestsSort: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "kind" | "-kind" | "internal_name" | "-internal_name" | "description" | "-description" | "duration" | "-duration" | "ancestry" | "-ancestry" | "guild_size" | "-guild_size" | "guild_prct" | "-guild_prct" | "cursus_id" | "-cursus_id" | "campus_id" | "-campus_id" | "grade_id" | "-grade_id" | "certificate_id" | "-certificate_id" | "position" | "-position" | "mails" | "-mails" | "mails_from" | "-mails_from" | "unlock_all_projects" | "-unlock_all_projects" | "tries_number" | "-tries_number" | "success_number" | "-success_number" | "close_on_fail" | "-close_on_fail" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		QuestsUserKey: number;
		QuestsUsersFilterCampusId: number[];
		QuestsUsersGraphField: "created_at" | "updated_at" | "end_at" | "validated_at";
		QuestsUsersSort: ("id" | "-id" | "quest_id" | "-quest_id" | "user_id" | "-user_id" | "end_at" | "-end_at" | "validated_at" | "-validated_at" | "prct" | "-prct" | "advancement" | "-advancement" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		RangeAchievementIdInteger: number[];
		RangeActiveBoolean: boolean[];
		RangeAddressText: string[];
		RangeAdministrationIdInteger: number[];
		RangeAdvancementText: string[];
		RangeAlumniSystemText: string[];
		RangeAntiGravUnitIdInteger: number[];
		RangeAntiGravUnitsUserIdInteger: number[];
		RangeApprovedAtTime: (string | unknown | unknown)[];
		RangeApproverIdInteger: number[];
		RangeAttachableIdInteger: number[];
		RangeAttachableTypeText: string[];
		RangeAttachmentText: string[];
		RangeAttachmentsJson: string[];
		RangeAttachmentsStructureIdInteger: number[];
		RangeAuthorText: string[];
		RangeBaseIdInteger: number[];
		RangeBccTexts: string[];
		RangeBeginAtTime: (string | unknown | unknown)[];
		RangeBeginDateDay: string[];
		RangeBirthCountryText: string[];
		RangeBirthDateDay: string[];
		RangeBlackholedAtTime: (string | unknown | unknown)[];
		RangeBreachAtTime: (string | unknown | unknown)[];
		RangeCampusIdInteger: number[];
		RangeCategoryIdInteger: number[];
		RangeCcTexts: string[];
		RangeCityText: string[];
		RangeCloseIdInteger: number[];
		RangeClosedAtTime: (string | unknown | unknown)[];
		RangeCloserIdInteger: number[];
		RangeCoalitionIdInteger: number[];
		RangeCommentText: string[];
		RangeCompaniesMailText: string[];
		RangeCompanyAddressText: string[];
		RangeCompanyBossUserEmailText: string[];
		RangeCompanyBossUserFirstNameText: string[];
		RangeCompanyBossUserLastNameText: string[];
		RangeCompanyBossUserPhoneText: string[];
		RangeCompanyCityText: string[];
		RangeCompanyCountryText: string[];
		RangeCompanyNameText: string[];
		RangeCompanyPostalText: string[];
		RangeCompanySiretText: string[];
		RangeCompanyUserEmailText: string[];
		RangeCompanyUserFirstNameText: string[];
		RangeCompanyUserLastNameText: string[];
		RangeCompanyUserPhoneText: string[];
		RangeCompanyUserPostText: string[];
		RangeContactMeBoolean: boolean[];
		RangeContainerIdInteger: number[];
		RangeContainerTypeText: string[];
		RangeContentEmailText: string[];
		RangeContentText: string[];
		RangeContractTypeText: string[];
		RangeConventionText: string[];
		RangeCorrectionNumberInteger: number[];
		RangeCountryText: string[];
		RangeCreatedAtTime: (string | unknown | unknown)[];
		RangeCurrencyText: string[];
		RangeCursusIdInteger: number[];
		RangeDashIdInteger: number[];
		RangeDaysText: string[];
		RangeDeadlineAtTime: (string | unknown | unknown)[];
		RangeDefaultBoolean: boolean[];
		RangeDefaultHiddenPhoneBoolean: boolean[];
		RangeDescriptionText: string[];
		RangeDifficultyInteger: number[];
		RangeDisclaimerMdText: string[];
		RangeDisplayNameText: string[];
		RangeDurationDaysInteger: number[];
		RangeDurationInteger: number[];
		RangeEmailExtensionText: string[];
		RangeEmailText: string[];
		RangeEndAtTime: (string | unknown | unknown)[];
		RangeEndDateDay: string[];
		RangeEndpointIdInteger: number[];
		RangeEntityIdInteger: number[];
		RangeEntityTypeText: string[];
		RangeEstimateTimeText: string[];
		RangeEvaluationIdInteger: number[];
		RangeEventIdInteger: number[];
		RangeExpectedEndDateDay: string[];
		RangeExperiancableIdInteger: number[];
		RangeExperiancableTypeText: string[];
		RangeExperienceInteger: number[];
		RangeExpertiseIdInteger: number[];
		RangeExpireAtTime: (string | unknown | unknown)[];
		RangeExpiresAtTime: (string | unknown | unknown)[];
		RangeFacebookText: string[];
		RangeFeedbackRatingInteger: number[];
		RangeFeedbackableIdInteger: number[];
		RangeFeedbackableTypeText: string[];
		RangeFileText: string[];
		RangeFilledAtTime: (string | unknown | unknown)[];
		RangeFinalMarkInteger: number[];
		RangeFingerprintText: string[];
		RangeFlagIdInteger: number[];
		RangeFreeBoolean: boolean[];
		RangeFromText: string[];
		RangeFromUserIdInteger: number[];
		RangeGenderText: string[];
		RangeGodfatherIdInteger: number[];
		RangeGradeIdInteger: number[];
		RangeGuidelinesMdText: string[];
		RangeHasCoalitionBoolean: boolean[];
		RangeHelpUrlText: string[];
		RangeHostText: string[];
		RangeHtmlContentText: string[];
		RangeIconText: string[];
		RangeIdInteger: number[];
		RangeIdentifierText: string[];
		RangeImageText: string[];
		RangeInterestedBoolean: boolean[];
		RangeInternalNameText: string[];
		RangeInternshipAddressText: string[];
		RangeInternshipCityText: string[];
		RangeInternshipCountryText: string[];
		RangeInternshipIdInteger: number[];
		RangeInternshipPostalText: string[];
		RangeIntroductionMdText: string[];
		RangeIpRangeText: string[];
		RangeIpText: string[];
		RangeIsBonusBoolean: boolean[];
		RangeIsExternalBoolean: boolean[];
		RangeIsFreeBoolean: boolean[];
		RangeIsPrimaryBoolean: boolean[];
		RangeIsSubscriptableBoolean: boolean[];
		RangeIsUniqBoolean: boolean[];
		RangeJidText: string[];
		RangeKindText: string[];
		RangeLanguageIdInteger: number[];
		RangeLeaderBoolean: boolean[];
		RangeLevelNumber: number[];
		RangeLinkText: string[];
		RangeLocationText: string[];
		RangeLockedAtTime: (string | unknown | unknown)[];
		RangeLoginText: string[];
		RangeLogoText: string[];
		RangeLvlInteger: number[];
		RangeMainEmailText: string[];
		RangeManualAlumnizationBeforeFirstInternshipBoolean: boolean[];
		RangeManualSubscriptionBoolean: boolean[];
		RangeMarkedAtTime: (string | unknown | unknown)[];
		RangeMaxPeopleInteger: number[];
		RangeMetaJson: string[];
		RangeMinimumSlotDurationInteger: number[];
		RangeMovementText: string[];
		RangeNameText: string[];
		RangeNbDaysInteger: number[];
		RangeNbHoursInteger: number[];
		RangeNbrOfSuccessInteger: number[];
		RangeNbrXpText: string[];
		RangeNotificableIdInteger: number[];
		RangeNotificableTypeText: string[];
		RangeNotionIdInteger: number[];
		RangeOccupationText: string[];
		RangeOccurrenceInteger: number[];
		RangeOfferIdInteger: number[];
		RangeOldFeedbackText: string[];
		RangeOneTimePurchaseBoolean: boolean[];
		RangeOngoingBoolean: boolean[];
		RangeOpenToJobOffersBoolean: boolean[];
		RangeOwnerIdInteger: number[];
		RangeParamIdInteger: number[];
		RangeParentIdInteger: number[];
		RangePartnershipIdInteger: number[];
		RangePatronageIdInteger: number[];
		RangePedagoBoolean: boolean[];
		RangePinnerIdInteger: number[];
		RangePiscineDateDay: string[];
		RangePoolMonthText: string[];
		RangePoolYearText: string[];
		RangePositionInteger: number[];
		RangePositiveBoolean: boolean[];
		RangePostalCountryText: string[];
		RangePrctInteger: number[];
		RangePriceInteger: number[];
		RangePrimaryBoolean: boolean[];
		RangeProNeedsValidationBoolean: boolean[];
		RangeProductIdInteger: number[];
		RangeProhibitionOfCancellationInteger: number[];
		RangeProjectIdInteger: number[];
		RangeProjectSessionIdInteger: number[];
		RangeProjectSessionsRuleIdInteger: number[];
		RangePublicBoolean: boolean[];
		RangePublicKeyText: string[];
		RangeQuantityInteger: number[];
		RangeQuestIdInteger: number[];
		RangeRatingInteger: number[];
		RangeReasonText: string[];
		RangeRemoteBoolean: boolean[];
		RangeRepoUrlText: string[];
		RangeRepoUuidText: string[];
		RangeReportIdInteger: number[];
		RangeRequiredBoolean: boolean[];
		RangeRestrictedBoolean: boolean[];
		RangeRetriableAtTime: (string | unknown | unknown)[];
		RangeRewardText: string[];
		RangeRewardedBoolean: boolean[];
		RangeRoleIdInteger: number[];
		RangeRuleIdInteger: number[];
		RangeSalaryInteger: number[];
		RangeScaleIdInteger: number[];
		RangeScaleTeamIdInteger: number[];
		RangeScheduleAtTime: (string | unknown | unknown)[];
		RangeSkillIdInteger: number[];
		RangeSlugText: string[];
		RangeSoloBoolean: boolean[];
		RangeStartAtTime: (string | unknown | unknown)[];
		RangeStateText: string[];
		RangeStatusText: string[];
		RangeSubjectText: string[];
		RangeSubtitleText: string[];
		RangeSumInteger: number[];
		RangeTagIdInteger: number[];
		RangeTeamBehaviourText: string[];
		RangeTeamIdInteger: number[];
		RangeTerminatingAfterInteger: number[];
		RangeTerminatingAtTime: (string | unknown | unknown)[];
		RangeTextText: string[];
		RangeThisYearScoreInteger: number[];
		RangeThisYearScoreUpdatedAtTime: (string | unknown | unknown)[];
		RangeTierText: string[];
		RangeTigEmailText: string[];
		RangeTigerIdInteger: number[];
		RangeTimeOfCommunityServiceStartedText: string[];
		RangeTimeZoneText: string[];
		RangeTitleIdInteger: number[];
		RangeTitleText: string[];
		RangeToTexts: string[];
		RangeTotalInteger: number[];
		RangeTruantIdInteger: number[];
		RangeTwitterText: string[];
		RangeUidText: string[];
		RangeUntranslatableBoolean: boolean[];
		RangeUpToDateBoolean: boolean[];
		RangeUpdatedAtTime: (string | unknown | unknown)[];
		RangeUploadIdInteger: number[];
		RangeUrlText: string[];
		RangeUsedBoolean: boolean[];
		RangeUserAddressText: string[];
		RangeUserCityText: string[];
		RangeUserCountryText: string[];
		RangeUserDataIdInteger: number[];
		RangeUserIdInteger: number[];
		RangeUserPostalText: string[];
		RangeValidatedAtTime: (string | unknown | unknown)[];
		RangeValidatedBoolean: boolean[];
		RangeValidatorIdInteger: number[];
		RangeValueInteger: number[];
		RangeValueText: string[];
		RangeVisibleBoolean: boolean[];
		RangeVogsphereIdInteger: number[];
		RangeWebsiteText: string[];
		RangeXpInteger: number[];
		RangeZipText: string[];
		ReportId: number | string;
		RoleId: number;
		RoleKey: number;
		RolesEntitiesFilterEntityType: "Doorkeeper::Application"[];
		RolesEntitiesGraphField: "created_at" | "updated_at" | "expires_at";
		RolesEntitiesSort: ("id" | "-id" | "role_id" | "-role_id" | "entity_id" | "-entity_id" | "entity_type" | "-entity_type" | "expires_at" | "-expires_at" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		RolesEntityKey: number;
		RolesSort: ("id" | "-id" | "name" | "-name" | "description" | "-description" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		RuleKey: number;
		RulesFilterKind: ("inscription" | "retry_inscription" | "correction" | "final_compilation" | "eval_compilation" | "retriable" | "group_validation" | "team_generation" | "experience_modification")[];
		RulesSort: ("id" | "-id" | "kind" | "-kind" | "name" | "-name" | "description" | "-description" | "slug" | "-slug" | "internal_name" | "-internal_name" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		ScaleKey: number;
		ScaleTeamId: number;
		ScaleTeamKey: number;
		ScaleTeamsFilterCampusId: number[];
		ScaleTeamsFilterCursusId: number[];
		ScaleTeamsFilterUserId: number[];
		ScaleTeamsGraphField: "created_at" | "updated_at" | "begin_at";
		ScaleTeamsSort: ("id" | "-id" | "user_id" | "-user_id" | "begin_at" | "-begin_at" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "scale_id" | "-scale_id" | "team_id" | "-team_id" | "comment" | "-comment" | "old_feedback" | "-old_feedback" | "feedback_rating" | "-feedback_rating" | "final_mark" | "-final_mark" | "truant_id" | "-truant_id" | "flag_id" | "-flag_id" | "ip" | "-ip" | "internship_id" | "-internship_id" | "filled_at" | "-filled_at")[];
		ScalesSort: ("id" | "-id" | "evaluation_id" | "-evaluation_id" | "name" | "-name" | "is_primary" | "-is_primary" | "is_external" | "-is_external" | "manual_subscription" | "-manual_subscription" | "comment" | "-comment" | "introduction_md" | "-introduction_md" | "disclaimer_md" | "-disclaimer_md" | "guidelines_md" | "-guidelines_md" | "correction_number" | "-correction_number" | "duration" | "-duration" | "free" | "-free" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		ScoreKey: number;
		ScoresSort: ("id" | "-id" | "coalition_id" | "-coalition_id" | "coalitions_user_id" | "-coalitions_user_id" | "scoreable_id" | "-scoreable_id" | "scoreable_type" | "-scoreable_type" | "calculation_id" | "-calculation_id" | "value" | "-value" | "reason" | "-reason" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		SearchAddress: string[];
		SearchAdministrativeEmail: string[];
		SearchAdvancement: string[];
		SearchAlumniSystem: string[];
		SearchAttachableType: string[];
		SearchAttachment: string[];
		SearchAuthor: string[];
		SearchBigDescription: string[];
		SearchBirthCountry: string[];
		SearchBy: string[];
		SearchCity: string[];
		SearchComment: string[];
		SearchCompaniesMail: string[];
		SearchCompanyAddress: string[];
		SearchCompanyBossUserEmail: string[];
		SearchCompanyBossUserFirstName: string[];
		SearchCompanyBossUserLastName: string[];
		SearchCompanyBossUserPhone: string[];
		SearchCompanyCity: string[];
		SearchCompanyCountry: string[];
		SearchCompanyName: string[];
		SearchCompanyPostal: string[];
		SearchCompanySiret: string[];
		SearchCompanyUserEmail: string[];
		SearchCompanyUserFirstName: string[];
		SearchCompanyUserLastName: string[];
		SearchCompanyUserPhone: string[];
		SearchCompanyUserPost: string[];
		SearchContainerType: string[];
		SearchContent: string[];
		SearchContentEmail: string[];
		SearchContentHtml: string[];
		SearchContractType: string[];
		SearchConvention: string[];
		SearchCoordinates: string[];
		SearchCountry: string[];
		SearchCurrency: string[];
		SearchDays: string[];
		SearchDescription: string[];
		SearchDisclaimerMd: string[];
		SearchDisplayName: string[];
		SearchDocument: string[];
		SearchEmail: string[];
		SearchEmailExtension: string[];
		SearchEntityType: string[];
		SearchEstimateTime: string[];
		SearchExperiancableType: string[];
		SearchFacebook: string[];
		SearchFeedbackableType: string[];
		SearchFile: string[];
		SearchFingerprint: string[];
		SearchFirstName: string[];
		SearchFrom: string[];
		SearchGender: string[];
		SearchGuidelinesMd: string[];
		SearchHelpUrl: string[];
		SearchHost: string[];
		SearchHtmlContent: string[];
		SearchIcon: string[];
		SearchIdentifier: string[];
		SearchImage: string[];
		SearchInternalName: string[];
		SearchInternshipAddress: string[];
		SearchInternshipCity: string[];
		SearchInternshipCountry: string[];
		SearchInternshipPostal: string[];
		SearchIntroductionMd: string[];
		SearchIp: string[];
		SearchIpRange: string[];
		SearchItemType: string[];
		SearchJid: string[];
		SearchKind: string[];
		SearchLastName: string[];
		SearchLink: string[];
		SearchLittleDescription: string[];
		SearchLocation: string[];
		SearchLogin: string[];
		SearchLogo: string[];
		SearchMainEmail: string[];
		SearchMovement: string[];
		SearchName: string[];
		SearchNbrXp: string[];
		SearchNotificableType: string[];
		SearchOccupation: string[];
		SearchOldFeedback: string[];
		SearchOtherSector: string[];
		SearchOwnerType: string[];
		SearchPhone: string[];
		SearchPoolMonth: string[];
		SearchPoolYear: string[];
		SearchPostalCountry: string[];
		SearchPublicKey: string[];
		SearchReason: string[];
		SearchRepoUrl: string[];
		SearchRepoUuid: string[];
		SearchRepository: string[];
		SearchReward: string[];
		SearchSalary: string[];
		SearchSector: string[];
		SearchSelector: string[];
		SearchSiret: string[];
		SearchSize: string[];
		SearchSlug: string[];
		SearchState: string[];
		SearchStatus: string[];
		SearchSubject: string[];
		SearchSubtitle: string[];
		SearchTarget: string[];
		SearchTeamBehaviour: string[];
		SearchText: string[];
		SearchTier: string[];
		SearchTigEmail: string[];
		SearchTimeOfCommunityServiceStarted: string[];
		SearchTimeZone: string[];
		SearchTitle: string[];
		SearchTransactableType: string[];
		SearchTranslatableType: string[];
		SearchTwitter: string[];
		SearchUid: string[];
		SearchUrl: string[];
		SearchUserAddress: string[];
		SearchUserCity: string[];
		SearchUserCountry: string[];
		SearchUserPostal: string[];
		SearchValue: string[];
		SearchWaitlistableType: string[];
		SearchWebsite: string[];
		SearchWebsiteUrl: string[];
		SearchZip: string[];
		SkillId: number | string;
		SkillKey: number | string;
		SkillsSort: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		SlotKey: number;
		SlotsFilterCampusId: number[];
		SlotsGraphField: "created_at" | "begin_at" | "end_at";
		SlotsSort: ("id" | "-id" | "begin_at" | "-begin_at" | "end_at" | "-end_at" | "user_id" | "-user_id" | "created_at" | "-created_at" | "scale_team_id" | "-scale_team_id")[];
		SquadKey: number;
		SquadsSort: ("id" | "-id" | "bloc_id" | "-bloc_id" | "locked_at" | "-locked_at" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		SquadsUserKey: number;
		SquadsUsersSort: ("id" | "-id" | "squad_id" | "-squad_id" | "user_id" | "-user_id" | "leader" | "-leader" | "validated" | "-validated" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		SubnotionKey: number | string;
		SubnotionsSort: ("id" | "-id" | "notion_id" | "-notion_id" | "name" | "-name" | "slug" | "-slug" | "position" | "-position" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		TagId: number;
		TagKey: number;
		TagsFilterCursusId: number[];
		TagsFilterKind: ("general" | "project" | "archived")[];
		TagsSort: ("id" | "-id" | "name" | "-name" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "pinner_id" | "-pinner_id" | "kind" | "-kind" | "description" | "-description")[];
		TagsUserKey: number;
		TagsUsersFilterCursusId: number[];
		TagsUsersSort: ("id" | "-id" | "tag_id" | "-tag_id" | "user_id" | "-user_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "campus_id" | "-campus_id")[];
		TeamId: number;
		TeamKey: number;
		TeamsFilterActiveCursus: number[];
		TeamsFilterCampus: number[];
		TeamsFilterCursus: number[];
		TeamsFilterPrimaryCampus: number[];
		TeamsFilterStatus: ("unknown" | "searching_a_group" | "creating_group" | "in_progress" | "waiting_for_correction" | "finished" | "parent" | "waiting_to_start")[];
		TeamsGraphField: "created_at" | "updated_at" | "locked_at" | "closed_at" | "deadline_at" | "terminating_at";
		TeamsSort: ("id" | "-id" | "project_id" | "-project_id" | "name" | "-name" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "locked_at" | "-locked_at" | "closed_at" | "-closed_at" | "final_mark" | "-final_mark" | "repo_url" | "-repo_url" | "repo_uuid" | "-repo_uuid" | "deadline_at" | "-deadline_at" | "terminating_at" | "-terminating_at" | "project_session_id" | "-project_session_id" | "status" | "-status")[];
		TeamsUploadKey: number;
		TeamsUploadsSort: ("id" | "-id" | "team_id" | "-team_id" | "upload_id" | "-upload_id" | "final_mark" | "-final_mark" | "comment" | "-comment" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		TeamsUserKey: number;
		TeamsUsersSort: ("id" | "-id" | "team_id" | "-team_id" | "user_id" | "-user_id" | "leader" | "-leader" | "validated" | "-validated" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "occurrence" | "-occurrence")[];
		TitleId: number | string;
		TitleKey: number | string;
		TitlesUserKey: number;
		TransactionKey: number;
		TransactionsSort: ("id" | "-id" | "value" | "-value" | "user_id" | "-user_id" | "transactable_id" | "-transactable_id" | "transactable_type" | "-transactable_type" | "created_at" | "-created_at" | "reason" | "-reason")[];
		TranslationKey: number;
		TranslationsSort: ("id" | "-id" | "translatable_id" | "-translatable_id" | "translatable_type" | "-translatable_type" | "language_id" | "-language_id" | "fields" | "-fields" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "user_id" | "-user_id" | "default" | "-default" | "up_to_date" | "-up_to_date" | "translations_structure_id" | "-translations_structure_id")[];
		UserCandidatureKey: number;
		UserCandidaturesFilterCampusId: number[];
		UserCandidaturesFilterGender: ("male" | "female" | "other")[];
		UserCandidaturesSort: ("id" | "-id" | "user_id" | "-user_id" | "birth_date" | "-birth_date" | "gender" | "-gender" | "zip_code" | "-zip_code" | "country" | "-country" | "birth_city" | "-birth_city" | "birth_country" | "-birth_country" | "postal_street" | "-postal_street" | "postal_complement" | "-postal_complement" | "postal_city" | "-postal_city" | "postal_zip_code" | "-postal_zip_code" | "postal_country" | "-postal_country" | "contact_affiliation" | "-contact_affiliation" | "contact_last_name" | "-contact_last_name" | "contact_first_name" | "-contact_first_name" | "contact_phone1" | "-contact_phone1" | "contact_phone2" | "-contact_phone2" | "max_level_memory" | "-max_level_memory" | "max_level_logic" | "-max_level_logic" | "other_information" | "-other_information" | "language" | "-language" | "meeting_date" | "-meeting_date" | "piscine_date" | "-piscine_date" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "phone" | "-phone" | "email" | "-email" | "pin" | "-pin" | "phone_country_code" | "-phone_country_code" | "hidden_phone" | "-hidden_phone")[];
		UserId: number | string;
		UserKey: number | string;
		UsersFilterIsStaff: boolean;
		UsersFilterKind: ("admin" | "student" | "external")[];
		UsersFilterPrimaryCampusId: number[];
		UsersGraphField: "created_at" | "updated_at";
		UsersSort: ("id" | "-id" | "login" | "-login" | "email" | "-email" | "created_at" | "-created_at" | "updated_at" | "-updated_at" | "image" | "-image" | "first_name" | "-first_name" | "last_name" | "-last_name" | "pool_year" | "-pool_year" | "pool_month" | "-pool_month" | "kind" | "-kind" | "status" | "-status" | "slack_team" | "-slack_team" | "slack_login" | "-slack_login" | "slack_mail" | "-slack_mail" | "slack_validated_at" | "-slack_validated_at" | "email_stop" | "-email_stop" | "linked_user_id" | "-linked_user_id" | "usual_first_name" | "-usual_first_name" | "last_seen_at" | "-last_seen_at" | "password_changed_at" | "-password_changed_at" | "first_warn_anon_sent_at" | "-first_warn_anon_sent_at" | "second_warn_anon_sent_at" | "-second_warn_anon_sent_at" | "alumnized_at" | "-alumnized_at" | "anonymized_at" | "-anonymized_at")[];
		WaitlistKey: number;
		WaitlistsFilterWaitlistableType: ("Event" | "Exam")[];
		WaitlistsSort: ("id" | "-id" | "waitlistable_type" | "-waitlistable_type" | "waitlistable_id" | "-waitlistable_id" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
		WebhookRegisteryKey: number;
	};
	requestBodies: {
		AddPoolPoints: {
			content: {
				"application/json": components["schemas"]["AddPoolPoints"];
				"application/x-www-form-urlencoded": components["schemas"]["AddPoolPoints"];
			};
		};
		AddUserCorrectionPoints: {
			content: {
				"application/json": components["schemas"]["AddUserCorrectionPoints"];
				"application/x-www-form-urlencoded": components["schemas"]["AddUserCorrectionPoints"];
			};
		};
		CallbackEndpoint: {
			content: {
				"application/json": components["schemas"]["CallbackEndpoint"];
				"application/x-www-form-urlencoded": components["schemas"]["CallbackEndpoint"];
			};
		};
		CreateAccreditation: {
			content: {
				"application/json": components["schemas"]["CreateAccreditation"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateAccreditation"];
			};
		};
		CreateAchievement: {
			content: {
				"application/json": components["schemas"]["CreateAchievement"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateAchievement"];
				"multipart/form-data": {
					achievement: {
						name: string;
						internal_name: string;
						description: string;
						pedago?: boolean;
						visible?: boolean;
						/** Format: int32 */
						nbr_of_success?: number | null;
						/** Format: int32 */
						parent_id?: number | null;
						/** @description A file sent before; not kept here. */
						image_cache?: string;
						/**
						 * Format: binary
						 * @description A file.
						 */
						image?: string;
						/** @enum {string} */
						kind: "project" | "social" | "scolarity" | "pedagogy";
						/** Format: int32 */
						title_id?: number | null;
						/** @enum {string} */
						tier: "none" | "easy" | "medium" | "hard" | "challenge";
						/** @description The language of the texts, by its id. */
						lg?: string;
						/** Format: int32 */
						position?: number | null;
						reward?: string | null;
						/** @description All ids: those not in the list are taken away. */
						cursus_ids?: number[];
						/** @description All ids: those not in the list are taken away. */
						campus_ids?: number[];
						community_services_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							duration?: number;
							occupation?: string | null;
						} | unknown | unknown)[];
					};
				};
			};
		};
		CreateAchievementsUser: {
			content: {
				"application/json": components["schemas"]["CreateAchievementsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateAchievementsUser"];
			};
		};
		CreateAmendment: {
			content: {
				"application/json": components["schemas"]["CreateAmendment"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateAmendment"];
				"multipart/form-data": {
					amendment: {
						/** Format: int32 */
						internship_id: number;
						/** Format: date-time */
						end_at?: string | null;
						/** @enum {string} */
						kind: "prolongation" | "shortening" | "breach" | "salary_change" | "other";
						/** @enum {string|null} */
						origin?: "company" | "student" | "school" | null;
						/**
						 * Format: binary
						 * @description A file.
						 */
						convention?: string;
						salary?: string | null;
						currency?: string | null;
						/** Format: date-time */
						effective_date: string;
					};
				};
			};
		};
		CreateAnnouncement: {
			content: {
				"application/json": components["schemas"]["CreateAnnouncement"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateAnnouncement"];
			};
		};
		CreateAntiGravUnitsUser: {
			content: {
				"application/json": components["schemas"]["CreateAntiGravUnitsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateAntiGravUnitsUser"];
			};
		};
		CreateAttachmentOfProject: {
			content: {
				"application/json": components["schemas"]["CreateAttachmentOfProject"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateAttachmentOfProject"];
				"multipart/form-data": {
					attachment: {
						/** @enum {string} */
						kind: "code" | "pdf" | "link" | "document" | "video";
						/** Format: int32 */
						language_id?: number | null;
						untranslatable?: boolean;
						attachable_attributes: {
							name: string;
							/** @enum {string} */
							attachable_type: "code" | "pdf" | "link" | "document" | "video";
							/**
							 * Format: binary
							 * @description A file of 20971520 bytes at most.
							 */
							pdf?: string;
							/**
							 * Format: binary
							 * @description A file of 104857600 bytes at most.
							 */
							video?: string;
							link?: string | null;
						};
					};
				};
			};
		};
		CreateBlocDeadline: {
			content: {
				"application/json": components["schemas"]["CreateBlocDeadline"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateBlocDeadline"];
			};
		};
		CreateCampus: {
			content: {
				"application/json": components["schemas"]["CreateCampus"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateCampus"];
				"multipart/form-data": {
					campus: {
						name: string;
						/** @enum {string} */
						time_zone: "Pacific/Pago_Pago" | "Pacific/Honolulu" | "America/Juneau" | "America/Los_Angeles" | "America/Tijuana" | "America/Phoenix" | "America/Chihuahua" | "America/Mazatlan" | "America/Denver" | "America/Guatemala" | "America/Chicago" | "America/Mexico_City" | "America/Monterrey" | "America/Regina" | "America/Bogota" | "America/New_York" | "America/Indiana/Indianapolis" | "America/Lima" | "America/Halifax" | "America/Caracas" | "America/Guyana" | "America/La_Paz" | "America/Santiago" | "America/St_Johns" | "America/Sao_Paulo" | "America/Argentina/Buenos_Aires" | "America/Godthab" | "America/Montevideo" | "Atlantic/South_Georgia" | "Atlantic/Azores" | "Atlantic/Cape_Verde" | "Europe/London" | "Europe/Lisbon" | "Africa/Monrovia" | "Etc/UTC" | "Europe/Amsterdam" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Zurich" | "Europe/Prague" | "Europe/Brussels" | "Europe/Budapest" | "Africa/Casablanca" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Madrid" | "Europe/Paris" | "Europe/Rome" | "Europe/Stockholm" | "Europe/Vienna" | "Europe/Warsaw" | "Africa/Algiers" | "Europe/Athens" | "Europe/Bucharest" | "Africa/Cairo" | "Africa/Maputo" | "Europe/Helsinki" | "Asia/Jerusalem" | "Europe/Kaliningrad" | "Europe/Kiev" | "Africa/Johannesburg" | "Europe/Riga" | "Europe/Sofia" | "Europe/Tallinn" | "Europe/Vilnius" | "Asia/Baghdad" | "Europe/Istanbul" | "Asia/Riyadh" | "Europe/Minsk" | "Europe/Moscow" | "Africa/Nairobi" | "Asia/Tehran" | "Asia/Dubai" | "Asia/Baku" | "Europe/Samara" | "Asia/Tbilisi" | "Europe/Volgograd" | "Asia/Yerevan" | "Asia/Kabul" | "Asia/Yekaterinburg" | "Asia/Karachi" | "Asia/Tashkent" | "Asia/Kolkata" | "Asia/Colombo" | "Asia/Kathmandu" | "Asia/Almaty" | "Asia/Dhaka" | "Asia/Urumqi" | "Asia/Yangon" | "Asia/Bangkok" | "Asia/Jakarta" | "Asia/Krasnoyarsk" | "Asia/Novosibirsk" | "Asia/Shanghai" | "Asia/Hong_Kong" | "Asia/Irkutsk" | "Asia/Kuala_Lumpur" | "Australia/Perth" | "Asia/Singapore" | "Asia/Taipei" | "Asia/Ulaanbaatar" | "Asia/Tokyo" | "Asia/Seoul" | "Asia/Yakutsk" | "Australia/Adelaide" | "Australia/Darwin" | "Australia/Brisbane" | "Australia/Melbourne" | "Pacific/Guam" | "Australia/Hobart" | "Pacific/Port_Moresby" | "Australia/Sydney" | "Asia/Vladivostok" | "Asia/Magadan" | "Pacific/Noumea" | "Pacific/Guadalcanal" | "Asia/Srednekolymsk" | "Pacific/Auckland" | "Pacific/Fiji" | "Asia/Kamchatka" | "Pacific/Majuro" | "Pacific/Chatham" | "Pacific/Tongatapu" | "Pacific/Apia" | "Pacific/Fakaofo";
						/** Format: int32 */
						language_id: number;
						main_email?: string | null;
						/** Format: int32 */
						endpoint_id?: number | null;
						/** Format: int32 */
						vogsphere_id?: number | null;
						/** @default Welcome __first_name__! Your account at __campus__ is ready: your login is __login__. */
						content_email?: string;
						/** @default Hello __first_name__, your account at __campus__ was closed: __reason__. Please see the staff. */
						tig_email?: string;
						time_of_community_service_started: string;
						companies_mail?: string | null;
						address: string;
						zip: string;
						city: string;
						/** @enum {string} */
						country: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
						pro_needs_validation?: boolean;
						open_to_job_offers?: boolean;
						/**
						 * Format: binary
						 * @description A file.
						 */
						logo?: string;
						website: string;
						facebook?: string;
						twitter?: string;
						display_name: string;
						email_extension?: string | null;
						help_url?: string | null;
						logo_cache?: string | null;
						default_hidden_phone?: boolean;
						/** Format: int32 */
						minimum_slot_duration?: number;
						manual_alumnization_before_first_internship?: boolean;
						public?: boolean;
					};
				};
			};
		};
		CreateCampusUser: {
			content: {
				"application/json": components["schemas"]["CreateCampusUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateCampusUser"];
			};
		};
		CreateCampusUserOfUser: {
			content: {
				"application/json": components["schemas"]["CreateCampusUserOfUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateCampusUserOfUser"];
			};
		};
		CreateClose: {
			content: {
				"application/json": components["schemas"]["CreateClose"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateClose"];
			};
		};
		CreateCloseOfUser: {
			content: {
				"application/json": components["schemas"]["CreateCloseOfUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateCloseOfUser"];
			};
		};
		CreateCoalition: {
			content: {
				"application/json": components["schemas"]["CreateCoalition"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateCoalition"];
				"multipart/form-data": {
					coalition: {
						/** Format: int32 */
						bloc_id: number;
						/** Format: int32 */
						user_id: number;
						name: string;
						slug?: string;
						/**
						 * Format: binary
						 * @description A file.
						 */
						image: string;
						/** @description Must match `/^#[0-9a-f]{6}$/i`. */
						color: string;
						/**
						 * Format: binary
						 * @description A file.
						 */
						cover?: string;
					};
				};
			};
		};
		CreateCoalitionsUser: {
			content: {
				"application/json": components["schemas"]["CreateCoalitionsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateCoalitionsUser"];
			};
		};
		CreateCommunityService: {
			content: {
				"application/json": components["schemas"]["CreateCommunityService"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateCommunityService"];
			};
		};
		CreateCursus: {
			content: {
				"application/json": components["schemas"]["CreateCursus"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateCursus"];
			};
		};
		CreateCursusUser: {
			content: {
				"application/json": components["schemas"]["CreateCursusUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateCursusUser"];
			};
		};
		CreateCursusUserOfUser: {
			content: {
				"application/json": components["schemas"]["CreateCursusUserOfUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateCursusUserOfUser"];
			};
		};
		CreateDash: {
			content: {
				"application/json": components["schemas"]["CreateDash"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateDash"];
			};
		};
		CreateDashesUser: {
			content: {
				"application/json": components["schemas"]["CreateDashesUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateDashesUser"];
			};
		};
		CreateEndpoint: {
			content: {
				"application/json": components["schemas"]["CreateEndpoint"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateEndpoint"];
			};
		};
		CreateEvaluation: {
			content: {
				"application/json": components["schemas"]["CreateEvaluation"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateEvaluation"];
			};
		};
		CreateEvent: {
			content: {
				"application/json": components["schemas"]["CreateEvent"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateEvent"];
			};
		};
		CreateEventsUser: {
			content: {
				"application/json": components["schemas"]["CreateEventsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateEventsUser"];
			};
		};
		CreateExam: {
			content: {
				"application/json": components["schemas"]["CreateExam"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateExam"];
			};
		};
		CreateExamsUserOfExam: {
			content: {
				"application/json": components["schemas"]["CreateExamsUserOfExam"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateExamsUserOfExam"];
			};
		};
		CreateExperience: {
			content: {
				"application/json": components["schemas"]["CreateExperience"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateExperience"];
			};
		};
		CreateExpertise: {
			content: {
				"application/json": components["schemas"]["CreateExpertise"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateExpertise"];
			};
		};
		CreateExpertisesUser: {
			content: {
				"application/json": components["schemas"]["CreateExpertisesUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateExpertisesUser"];
			};
		};
		CreateExpertisesUserOfExpertise: {
			content: {
				"application/json": components["schemas"]["CreateExpertisesUserOfExpertise"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateExpertisesUserOfExpertise"];
			};
		};
		CreateExpertisesUserOfUser: {
			content: {
				"application/json": components["schemas"]["CreateExpertisesUserOfUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateExpertisesUserOfUser"];
			};
		};
		CreateFeedback: {
			content: {
				"application/json": components["schemas"]["CreateFeedback"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateFeedback"];
			};
		};
		CreateFeedbackOfEvent: {
			content: {
				"application/json": components["schemas"]["CreateFeedbackOfEvent"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateFeedbackOfEvent"];
			};
		};
		CreateFeedbackOfScaleTeam: {
			content: {
				"application/json": components["schemas"]["CreateFeedbackOfScaleTeam"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateFeedbackOfScaleTeam"];
			};
		};
		CreateFlash: {
			content: {
				"application/json": components["schemas"]["CreateFlash"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateFlash"];
			};
		};
		CreateFlashUser: {
			content: {
				"application/json": components["schemas"]["CreateFlashUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateFlashUser"];
			};
		};
		CreateFlashUserOfFlash: {
			content: {
				"application/json": components["schemas"]["CreateFlashUserOfFlash"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateFlashUserOfFlash"];
			};
		};
		CreateGroup: {
			content: {
				"application/json": components["schemas"]["CreateGroup"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateGroup"];
			};
		};
		CreateGroupsUser: {
			content: {
				"application/json": components["schemas"]["CreateGroupsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateGroupsUser"];
			};
		};
		CreateInternship: {
			content: {
				"application/json": components["schemas"]["CreateInternship"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateInternship"];
				"multipart/form-data": {
					internship: {
						/**
						 * Format: int32
						 * @description The token’s user when none is sent.
						 */
						user_id?: number;
						/** Format: int32 */
						administration_id: number;
						/** Format: int32 */
						offer_id?: number | null;
						/** Format: int32 */
						language_id: number;
						/** @enum {string} */
						state?: "none" | "need_validation" | "invalidated" | "generated" | "uploaded" | "ended" | "broke" | "canceled";
						days: string;
						user_address: string;
						user_postal: string;
						user_city: string;
						/** @enum {string} */
						user_country: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
						company_name: string;
						company_boss_user_first_name: string;
						company_boss_user_last_name: string;
						company_boss_user_email: string;
						company_boss_user_phone: string;
						company_user_first_name: string;
						company_user_last_name: string;
						company_user_post: string;
						company_user_email: string;
						company_user_phone: string;
						company_address: string;
						company_postal: string;
						company_city: string;
						/** @enum {string} */
						company_country: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
						company_siret: string;
						internship_address: string;
						internship_postal: string;
						internship_city: string;
						/** @enum {string} */
						internship_country: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
						/** @enum {string} */
						contract_type: "freelance" | "apprentice_ship" | "cdd" | "cdi" | "stage" | "cdd_partiel" | "cdi_partiel" | "stage_partiel" | "crea_startup";
						subject: string;
						/** Format: date-time */
						start_at: string;
						/**
						 * Format: date-time
						 * @description Must lie after start_at.
						 */
						end_at: string;
						/** Format: int32 */
						duration: number;
						/** Format: int32 */
						nb_days?: number | null;
						/** Format: int32 */
						nb_hours: number;
						movement?: string | null;
						/** Format: int32 */
						salary: number;
						/** @enum {string} */
						currency: "eur" | "aed" | "dol" | "chf" | "rub" | "zar" | "gbp" | "yen" | "can" | "mad" | "krw" | "thb" | "try" | "amd" | "mur" | "myr" | "pln" | "czk";
						/** Format: date-time */
						breach_at?: string | null;
						/**
						 * Format: binary
						 * @description A file.
						 */
						convention?: string;
						/** Format: int32 */
						anti_grav_units_user_id?: number | null;
					};
				};
			};
		};
		CreateLanguage: {
			content: {
				"application/json": components["schemas"]["CreateLanguage"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateLanguage"];
			};
		};
		CreateLanguagesUser: {
			content: {
				"application/json": components["schemas"]["CreateLanguagesUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateLanguagesUser"];
			};
		};
		CreateLanguagesUserOfUser: {
			content: {
				"application/json": components["schemas"]["CreateLanguagesUserOfUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateLanguagesUserOfUser"];
			};
		};
		CreateLocation: {
			content: {
				"application/json": components["schemas"]["CreateLocation"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateLocation"];
			};
		};
		CreateLocationOfUser: {
			content: {
				"application/json": components["schemas"]["CreateLocationOfUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateLocationOfUser"];
			};
		};
		CreateMailing: {
			content: {
				"application/json": components["schemas"]["CreateMailing"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateMailing"];
			};
		};
		CreateNote: {
			content: {
				"application/json": components["schemas"]["CreateNote"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateNote"];
			};
		};
		CreateNotion: {
			content: {
				"application/json": components["schemas"]["CreateNotion"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateNotion"];
				"multipart/form-data": {
					notion: {
						name: string;
						/** @description All ids: those not in the list are taken away. */
						tag_ids?: number[];
						/** @description All ids: those not in the list are taken away. */
						cursus_ids?: number[];
						subnotions_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							name?: string;
							attachments_attributes?: ({
								/**
								 * Format: int32
								 * @description Changes this row; without it, a row is made.
								 */
								id?: number;
								/** @description Deletes the row with this id. */
								_destroy?: boolean;
								/** @enum {string} */
								kind?: "code" | "pdf" | "link" | "document" | "video";
								/** Format: int32 */
								language_id?: number;
								untranslatable?: boolean;
								attachable_attributes?: {
									name: string;
									/** @enum {string} */
									attachable_type: "code" | "pdf" | "link" | "document" | "video";
									/**
									 * Format: binary
									 * @description A file of 20971520 bytes at most.
									 */
									pdf?: string;
									/**
									 * Format: binary
									 * @description A file of 104857600 bytes at most.
									 */
									video?: string;
									link?: string | null;
								};
							} | unknown | unknown)[];
						} | unknown | unknown)[];
					};
				};
			};
		};
		CreateOffer: {
			content: {
				"application/json": components["schemas"]["CreateOffer"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateOffer"];
				"multipart/form-data": {
					offer: {
						title: string;
						little_description: string;
						big_description: string;
						salary?: string | null;
						/** @enum {string} */
						contract_type: "freelance" | "apprentice_ship" | "cdd" | "cdi" | "stage" | "cdd_partiel" | "cdi_partiel" | "stage_partiel" | "crea_startup";
						email: string;
						address: string;
						city: string;
						zip: string;
						/** @enum {string} */
						country: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
						/** Format: double */
						latitude?: number | null;
						/** Format: double */
						longitude?: number | null;
						/** Format: date-time */
						valid_at: string;
						/**
						 * Format: date-time
						 * @description Must lie after valid_at.
						 */
						invalid_at: string;
						/** Format: int32 */
						min_duration: number;
						/** Format: int32 */
						max_duration?: number | null;
						/**
						 * Format: binary
						 * @description A file.
						 */
						document?: string;
						/** Format: int32 */
						pro_id?: number | null;
						/** Format: int32 */
						company_id?: number | null;
						/** @enum {string} */
						target: "student" | "student_and_alumni";
					};
				};
			};
		};
		CreateParamsProjectSessionsRule: {
			content: {
				"application/json": components["schemas"]["CreateParamsProjectSessionsRule"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateParamsProjectSessionsRule"];
			};
		};
		CreateParamsProjectSessionsRuleOfProjectSessionsRule: {
			content: {
				"application/json": components["schemas"]["CreateParamsProjectSessionsRuleOfProjectSessionsRule"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateParamsProjectSessionsRuleOfProjectSessionsRule"];
			};
		};
		CreatePartnership: {
			content: {
				"application/json": components["schemas"]["CreatePartnership"];
				"application/x-www-form-urlencoded": components["schemas"]["CreatePartnership"];
				"multipart/form-data": {
					partnership: {
						name: string;
						description: string;
						/** Format: int32 */
						difficulty: number;
						/**
						 * Format: binary
						 * @description A file.
						 */
						file?: string;
						/** Format: int32 */
						cursus_id: number;
						/** @description All ids: those not in the list are taken away. */
						user_ids?: number[];
						partnerships_skills_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							skill_id?: number;
							/** Format: double */
							value?: number;
						} | unknown | unknown)[];
					};
				};
			};
		};
		CreatePartnershipsUser: {
			content: {
				"application/json": components["schemas"]["CreatePartnershipsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreatePartnershipsUser"];
			};
		};
		CreatePartnershipsUserOfPartnership: {
			content: {
				"application/json": components["schemas"]["CreatePartnershipsUserOfPartnership"];
				"application/x-www-form-urlencoded": components["schemas"]["CreatePartnershipsUserOfPartnership"];
			};
		};
		CreatePatronage: {
			content: {
				"application/json": components["schemas"]["CreatePatronage"];
				"application/x-www-form-urlencoded": components["schemas"]["CreatePatronage"];
			};
		};
		CreatePatronageOfUser: {
			content: {
				"application/json": components["schemas"]["CreatePatronageOfUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreatePatronageOfUser"];
			};
		};
		CreatePatronagesReport: {
			content: {
				"application/json": components["schemas"]["CreatePatronagesReport"];
				"application/x-www-form-urlencoded": components["schemas"]["CreatePatronagesReport"];
			};
		};
		CreatePatronagesReportOfPatronage: {
			content: {
				"application/json": components["schemas"]["CreatePatronagesReportOfPatronage"];
				"application/x-www-form-urlencoded": components["schemas"]["CreatePatronagesReportOfPatronage"];
			};
		};
		CreatePatronagesReportOfReport: {
			content: {
				"application/json": components["schemas"]["CreatePatronagesReportOfReport"];
				"application/x-www-form-urlencoded": components["schemas"]["CreatePatronagesReportOfReport"];
			};
		};
		CreatePatronagesReportOfUser: {
			content: {
				"application/json": components["schemas"]["CreatePatronagesReportOfUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreatePatronagesReportOfUser"];
			};
		};
		CreateProduct: {
			content: {
				"application/json": components["schemas"]["CreateProduct"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateProduct"];
				"multipart/form-data": {
					product: {
						name: string;
						description: string;
						/** Format: int32 */
						price: number;
						/** Format: int32 */
						quantity?: number | null;
						/** Format: date-time */
						begin_at?: string | null;
						/**
						 * Format: date-time
						 * @description Must lie after begin_at.
						 */
						end_at?: string | null;
						/** Format: int32 */
						category_id: number;
						/** @enum {string} */
						kind: "user" | "manager" | "auto";
						slug?: string;
						/**
						 * Format: binary
						 * @description A file.
						 */
						image: string;
						is_uniq?: boolean;
						one_time_purchase?: boolean;
						campus_products_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							campus_id?: number;
						} | unknown | unknown)[];
					};
				};
			};
		};
		CreateProject: {
			content: {
				"application/json": components["schemas"]["CreateProject"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateProject"];
			};
		};
		CreateProjectData: {
			content: {
				"application/json": components["schemas"]["CreateProjectData"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateProjectData"];
			};
		};
		CreateProjectRegister: {
			content: {
				"application/json": components["schemas"]["CreateProjectRegister"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateProjectRegister"];
			};
		};
		CreateProjectSessionsRule: {
			content: {
				"application/json": components["schemas"]["CreateProjectSessionsRule"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateProjectSessionsRule"];
			};
		};
		CreateProjectSessionsRuleOfProjectSession: {
			content: {
				"application/json": components["schemas"]["CreateProjectSessionsRuleOfProjectSession"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateProjectSessionsRuleOfProjectSession"];
			};
		};
		CreateProjectsUser: {
			content: {
				"application/json": components["schemas"]["CreateProjectsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateProjectsUser"];
			};
		};
		CreateProjectsUserOfProject: {
			content: {
				"application/json": components["schemas"]["CreateProjectsUserOfProject"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateProjectsUserOfProject"];
			};
		};
		CreateProjectsUserOfUser: {
			content: {
				"application/json": components["schemas"]["CreateProjectsUserOfUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateProjectsUserOfUser"];
			};
		};
		CreateQuest: {
			content: {
				"application/json": components["schemas"]["CreateQuest"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateQuest"];
			};
		};
		CreateQuestsUser: {
			content: {
				"application/json": components["schemas"]["CreateQuestsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateQuestsUser"];
			};
		};
		CreateRole: {
			content: {
				"application/json": components["schemas"]["CreateRole"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateRole"];
			};
		};
		CreateRolesEntity: {
			content: {
				"application/json": components["schemas"]["CreateRolesEntity"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateRolesEntity"];
			};
		};
		CreateRule: {
			content: {
				"application/json": components["schemas"]["CreateRule"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateRule"];
			};
		};
		CreateScale: {
			content: {
				"application/json": components["schemas"]["CreateScale"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateScale"];
				"multipart/form-data": {
					scale: {
						name: string;
						/** @description The id of the language that it is written in. */
						lg?: string;
						is_primary?: boolean;
						is_external?: boolean;
						manual_subscription?: boolean;
						comment?: string | null;
						introduction_md?: string | null;
						disclaimer_md?: string | null;
						guidelines_md: string;
						/** Format: int32 */
						correction_number: number;
						/** Format: int32 */
						duration: number;
						free?: boolean;
						/** Format: int32 */
						evaluation_id?: number | null;
						/** @description All ids: those not in the list are taken away. */
						flag_ids?: number[];
						attachments_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** @enum {string} */
							kind?: "code" | "pdf" | "link" | "document" | "video";
							/** Format: int32 */
							language_id?: number;
							untranslatable?: boolean;
							attachable_attributes?: {
								name: string;
								/** @enum {string} */
								attachable_type: "code" | "pdf" | "link" | "document" | "video";
								/**
								 * Format: binary
								 * @description A file of 20971520 bytes at most.
								 */
								pdf?: string;
								/**
								 * Format: binary
								 * @description A file of 104857600 bytes at most.
								 */
								video?: string;
								link?: string | null;
							};
						} | unknown | unknown)[];
						sections_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							name?: string;
							description?: string | null;
							questions_attributes?: ({
								/**
								 * Format: int32
								 * @description Changes this row; without it, a row is made.
								 */
								id?: number;
								/** @description Deletes the row with this id. */
								_destroy?: boolean;
								name?: string;
								/** @enum {string} */
								kind?: "standard" | "bonus";
								/** @enum {string} */
								rating?: "bool" | "multi" | "text";
								guidelines?: string;
								questions_skills_attributes?: ({
									/**
									 * Format: int32
									 * @description Changes this row; without it, a row is made.
									 */
									id?: number;
									/** @description Deletes the row with this id. */
									_destroy?: boolean;
									/** Format: int32 */
									skill_id?: number;
									/** Format: int32 */
									percentage?: number;
								} | unknown | unknown)[];
							} | unknown | unknown)[];
						} | unknown | unknown)[];
					};
				};
			};
		};
		CreateScaleTeam: {
			content: {
				"application/json": components["schemas"]["CreateScaleTeam"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateScaleTeam"];
			};
		};
		CreateScoreOfCoalition: {
			content: {
				"application/json": components["schemas"]["CreateScoreOfCoalition"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateScoreOfCoalition"];
			};
		};
		CreateSkill: {
			content: {
				"application/json": components["schemas"]["CreateSkill"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateSkill"];
			};
		};
		CreateSlot: {
			content: {
				"application/json": components["schemas"]["CreateSlot"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateSlot"];
			};
		};
		CreateSquadOfBloc: {
			content: {
				"application/json": components["schemas"]["CreateSquadOfBloc"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateSquadOfBloc"];
			};
		};
		CreateSquadsUser: {
			content: {
				"application/json": components["schemas"]["CreateSquadsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateSquadsUser"];
			};
		};
		CreateSubnotion: {
			content: {
				"application/json": components["schemas"]["CreateSubnotion"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateSubnotion"];
				"multipart/form-data": {
					subnotion: {
						name: string;
						/** Format: int32 */
						notion_id?: number | null;
						attachments_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** @enum {string} */
							kind?: "code" | "pdf" | "link" | "document" | "video";
							/** Format: int32 */
							language_id?: number;
							untranslatable?: boolean;
							attachable_attributes?: {
								name: string;
								/** @enum {string} */
								attachable_type: "code" | "pdf" | "link" | "document" | "video";
								/**
								 * Format: binary
								 * @description A file of 20971520 bytes at most.
								 */
								pdf?: string;
								/**
								 * Format: binary
								 * @description A file of 104857600 bytes at most.
								 */
								video?: string;
								link?: string | null;
							};
						} | unknown | unknown)[];
					};
				};
			};
		};
		CreateTag: {
			content: {
				"application/json": components["schemas"]["CreateTag"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateTag"];
			};
		};
		CreateTagsUser: {
			content: {
				"application/json": components["schemas"]["CreateTagsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateTagsUser"];
			};
		};
		CreateTeam: {
			content: {
				"application/json": components["schemas"]["CreateTeam"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateTeam"];
			};
		};
		CreateTeamsUpload: {
			content: {
				"application/json": components["schemas"]["CreateTeamsUpload"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateTeamsUpload"];
			};
		};
		CreateTeamsUser: {
			content: {
				"application/json": components["schemas"]["CreateTeamsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateTeamsUser"];
			};
		};
		CreateTitle: {
			content: {
				"application/json": components["schemas"]["CreateTitle"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateTitle"];
			};
		};
		CreateTitlesUser: {
			content: {
				"application/json": components["schemas"]["CreateTitlesUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateTitlesUser"];
			};
		};
		CreateTransaction: {
			content: {
				"application/json": components["schemas"]["CreateTransaction"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateTransaction"];
			};
		};
		CreateTranslation: {
			content: {
				"application/json": components["schemas"]["CreateTranslation"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateTranslation"];
			};
		};
		CreateUser: {
			content: {
				"application/json": components["schemas"]["CreateUser"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateUser"];
				"multipart/form-data": {
					user: {
						login?: string;
						email: string;
						first_name: string;
						last_name: string;
						usual_first_name?: string | null;
						/** @description The first password, of 8 characters or more. */
						password?: string;
						pool_year: string;
						pool_month: string;
						/** @enum {string} */
						kind: "admin" | "student" | "external";
						status?: string | null;
						/**
						 * Format: binary
						 * @description A file of 3072 to 1048576 bytes.
						 */
						image?: string;
						/**
						 * Format: int32
						 * @description The primary campus.
						 */
						campus_id?: number;
						/**
						 * Format: int32
						 * @description A cursus that begins now.
						 */
						cursus_id?: number;
						email_stop?: boolean;
						/** @description Sends no welcome mail. */
						skip_welcome_mail?: string;
						user_candidature_attributes?: {
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: date */
							birth_date?: string | null;
							/** @enum {string|null} */
							gender?: "male" | "female" | "other" | null;
							zip_code?: string | null;
							country?: string | null;
							/** @enum {string|null} */
							phone_country_code?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AN" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
							birth_city?: string | null;
							birth_country?: string | null;
							postal_street?: string | null;
							postal_complement?: string | null;
							postal_city?: string | null;
							postal_zip_code?: string | null;
							postal_country?: string | null;
							contact_affiliation?: string | null;
							contact_last_name?: string | null;
							contact_first_name?: string | null;
							contact_phone1?: string | null;
							contact_phone2?: string | null;
							/** Format: int32 */
							max_level_memory?: number | null;
							/** Format: int32 */
							max_level_logic?: number | null;
							other_information?: string | null;
							language?: string | null;
							/** Format: date-time */
							meeting_date?: string | null;
							/** Format: date */
							piscine_date?: string | null;
							email?: string | null;
							pin?: string | null;
							phone?: string | null;
						}[];
						cursus_users_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							cursus_id?: number;
							/** Format: date-time */
							begin_at?: string;
							/**
							 * Format: date-time
							 * @description Must lie after begin_at.
							 */
							end_at?: string | null;
						} | unknown | unknown)[];
						languages_users_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							language_id?: number;
							/** Format: int32 */
							position?: number;
						} | unknown | unknown)[];
					};
				};
			};
		};
		CreateUserCandidature: {
			content: {
				"application/json": components["schemas"]["CreateUserCandidature"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateUserCandidature"];
			};
		};
		CreateUserUserCandidature: {
			content: {
				"application/json": components["schemas"]["CreateUserUserCandidature"];
				"application/x-www-form-urlencoded": components["schemas"]["CreateUserUserCandidature"];
			};
		};
		FreePastAguUser: {
			content: {
				"application/json": components["schemas"]["FreePastAguUser"];
				"application/x-www-form-urlencoded": components["schemas"]["FreePastAguUser"];
			};
		};
		MultipleCreateScaleTeams: {
			content: {
				"application/json": components["schemas"]["MultipleCreateScaleTeams"];
				"application/x-www-form-urlencoded": components["schemas"]["MultipleCreateScaleTeams"];
			};
		};
		MultipleCreateTeamsUploads: {
			content: {
				"application/json": components["schemas"]["MultipleCreateTeamsUploads"];
				"application/x-www-form-urlencoded": components["schemas"]["MultipleCreateTeamsUploads"];
			};
		};
		RegisterChildsAndScalesProjectsUsers: {
			content: {
				"application/json": components["schemas"]["RegisterChildsAndScalesProjectsUsers"];
				"application/x-www-form-urlencoded": components["schemas"]["RegisterChildsAndScalesProjectsUsers"];
			};
		};
		RetryProjectsUser: {
			content: {
				"application/json": components["schemas"]["RetryProjectsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["RetryProjectsUser"];
			};
		};
		ScaleProjectsUsers: {
			content: {
				"application/json": components["schemas"]["ScaleProjectsUsers"];
				"application/x-www-form-urlencoded": components["schemas"]["ScaleProjectsUsers"];
			};
		};
		SetPrimaryCampusUser: {
			content: {
				"application/json": components["schemas"]["SetPrimaryCampusUser"];
				"application/x-www-form-urlencoded": components["schemas"]["SetPrimaryCampusUser"];
			};
		};
		UpdateAccreditation: {
			content: {
				"application/json": components["schemas"]["UpdateAccreditation"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateAccreditation"];
			};
		};
		UpdateAchievement: {
			content: {
				"application/json": components["schemas"]["UpdateAchievement"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateAchievement"];
				"multipart/form-data": {
					achievement: {
						name?: string;
						internal_name?: string;
						description?: string;
						pedago?: boolean;
						visible?: boolean;
						/** Format: int32 */
						nbr_of_success?: number | null;
						/** Format: int32 */
						parent_id?: number | null;
						/** @description A file sent before; not kept here. */
						image_cache?: string;
						/**
						 * Format: binary
						 * @description A file.
						 */
						image?: string;
						/** @enum {string} */
						kind?: "project" | "social" | "scolarity" | "pedagogy";
						/** Format: int32 */
						title_id?: number | null;
						/** @enum {string} */
						tier?: "none" | "easy" | "medium" | "hard" | "challenge";
						/** @description The language of the texts, by its id. */
						lg?: string;
						/** Format: int32 */
						position?: number | null;
						reward?: string | null;
						/** @description All ids: those not in the list are taken away. */
						cursus_ids?: number[];
						/** @description All ids: those not in the list are taken away. */
						campus_ids?: number[];
						community_services_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							duration?: number;
							occupation?: string | null;
						} | unknown | unknown)[];
					};
				};
			};
		};
		UpdateAchievementsUser: {
			content: {
				"application/json": components["schemas"]["UpdateAchievementsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateAchievementsUser"];
			};
		};
		UpdateAnnouncement: {
			content: {
				"application/json": components["schemas"]["UpdateAnnouncement"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateAnnouncement"];
			};
		};
		UpdateAntiGravUnitsUser: {
			content: {
				"application/json": components["schemas"]["UpdateAntiGravUnitsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateAntiGravUnitsUser"];
			};
		};
		UpdateAttachment: {
			content: {
				"application/json": components["schemas"]["UpdateAttachment"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateAttachment"];
				"multipart/form-data": {
					attachment: {
						/** @enum {string} */
						kind?: "code" | "pdf" | "link" | "document" | "video";
						/** Format: int32 */
						language_id?: number | null;
						untranslatable?: boolean;
						attachable_attributes?: {
							name: string;
							/** @enum {string} */
							attachable_type: "code" | "pdf" | "link" | "document" | "video";
							/**
							 * Format: binary
							 * @description A file of 20971520 bytes at most.
							 */
							pdf?: string;
							/**
							 * Format: binary
							 * @description A file of 104857600 bytes at most.
							 */
							video?: string;
							link?: string | null;
						};
						/** Format: int32 */
						project_id?: number | null;
					};
				};
			};
		};
		UpdateBalance: {
			content: {
				"application/json": components["schemas"]["UpdateBalance"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateBalance"];
			};
		};
		UpdateBlocDeadline: {
			content: {
				"application/json": components["schemas"]["UpdateBlocDeadline"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateBlocDeadline"];
			};
		};
		UpdateCampus: {
			content: {
				"application/json": components["schemas"]["UpdateCampus"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateCampus"];
				"multipart/form-data": {
					campus: {
						name?: string;
						/** @enum {string} */
						time_zone?: "Pacific/Pago_Pago" | "Pacific/Honolulu" | "America/Juneau" | "America/Los_Angeles" | "America/Tijuana" | "America/Phoenix" | "America/Chihuahua" | "America/Mazatlan" | "America/Denver" | "America/Guatemala" | "America/Chicago" | "America/Mexico_City" | "America/Monterrey" | "America/Regina" | "America/Bogota" | "America/New_York" | "America/Indiana/Indianapolis" | "America/Lima" | "America/Halifax" | "America/Caracas" | "America/Guyana" | "America/La_Paz" | "America/Santiago" | "America/St_Johns" | "America/Sao_Paulo" | "America/Argentina/Buenos_Aires" | "America/Godthab" | "America/Montevideo" | "Atlantic/South_Georgia" | "Atlantic/Azores" | "Atlantic/Cape_Verde" | "Europe/London" | "Europe/Lisbon" | "Africa/Monrovia" | "Etc/UTC" | "Europe/Amsterdam" | "Europe/Belgrade" | "Europe/Berlin" | "Europe/Zurich" | "Europe/Prague" | "Europe/Brussels" | "Europe/Budapest" | "Africa/Casablanca" | "Europe/Copenhagen" | "Europe/Dublin" | "Europe/Madrid" | "Europe/Paris" | "Europe/Rome" | "Europe/Stockholm" | "Europe/Vienna" | "Europe/Warsaw" | "Africa/Algiers" | "Europe/Athens" | "Europe/Bucharest" | "Africa/Cairo" | "Africa/Maputo" | "Europe/Helsinki" | "Asia/Jerusalem" | "Europe/Kaliningrad" | "Europe/Kiev" | "Africa/Johannesburg" | "Europe/Riga" | "Europe/Sofia" | "Europe/Tallinn" | "Europe/Vilnius" | "Asia/Baghdad" | "Europe/Istanbul" | "Asia/Riyadh" | "Europe/Minsk" | "Europe/Moscow" | "Africa/Nairobi" | "Asia/Tehran" | "Asia/Dubai" | "Asia/Baku" | "Europe/Samara" | "Asia/Tbilisi" | "Europe/Volgograd" | "Asia/Yerevan" | "Asia/Kabul" | "Asia/Yekaterinburg" | "Asia/Karachi" | "Asia/Tashkent" | "Asia/Kolkata" | "Asia/Colombo" | "Asia/Kathmandu" | "Asia/Almaty" | "Asia/Dhaka" | "Asia/Urumqi" | "Asia/Yangon" | "Asia/Bangkok" | "Asia/Jakarta" | "Asia/Krasnoyarsk" | "Asia/Novosibirsk" | "Asia/Shanghai" | "Asia/Hong_Kong" | "Asia/Irkutsk" | "Asia/Kuala_Lumpur" | "Australia/Perth" | "Asia/Singapore" | "Asia/Taipei" | "Asia/Ulaanbaatar" | "Asia/Tokyo" | "Asia/Seoul" | "Asia/Yakutsk" | "Australia/Adelaide" | "Australia/Darwin" | "Australia/Brisbane" | "Australia/Melbourne" | "Pacific/Guam" | "Australia/Hobart" | "Pacific/Port_Moresby" | "Australia/Sydney" | "Asia/Vladivostok" | "Asia/Magadan" | "Pacific/Noumea" | "Pacific/Guadalcanal" | "Asia/Srednekolymsk" | "Pacific/Auckland" | "Pacific/Fiji" | "Asia/Kamchatka" | "Pacific/Majuro" | "Pacific/Chatham" | "Pacific/Tongatapu" | "Pacific/Apia" | "Pacific/Fakaofo";
						/** Format: int32 */
						language_id?: number;
						main_email?: string | null;
						/** Format: int32 */
						endpoint_id?: number | null;
						/** Format: int32 */
						vogsphere_id?: number | null;
						content_email?: string;
						tig_email?: string;
						time_of_community_service_started?: string;
						companies_mail?: string | null;
						address?: string;
						zip?: string;
						city?: string;
						/** @enum {string} */
						country?: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
						pro_needs_validation?: boolean;
						open_to_job_offers?: boolean;
						/**
						 * Format: binary
						 * @description A file.
						 */
						logo?: string;
						website?: string;
						facebook?: string;
						twitter?: string;
						display_name?: string;
						email_extension?: string | null;
						help_url?: string | null;
						logo_cache?: string | null;
						default_hidden_phone?: boolean;
						/** Format: int32 */
						minimum_slot_duration?: number;
						manual_alumnization_before_first_internship?: boolean;
						public?: boolean;
					};
				};
			};
		};
		UpdateClose: {
			content: {
				"application/json": components["schemas"]["UpdateClose"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateClose"];
			};
		};
		UpdateCoalition: {
			content: {
				"application/json": components["schemas"]["UpdateCoalition"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateCoalition"];
				"multipart/form-data": {
					coalition: {
						/** Format: int32 */
						bloc_id?: number;
						/** Format: int32 */
						user_id?: number;
						name?: string;
						slug?: string;
						/**
						 * Format: binary
						 * @description A file.
						 */
						image?: string;
						/** @description Must match `/^#[0-9a-f]{6}$/i`. */
						color?: string;
						/**
						 * Format: binary
						 * @description A file.
						 */
						cover?: string;
					};
				};
			};
		};
		UpdateCoalitionsUser: {
			content: {
				"application/json": components["schemas"]["UpdateCoalitionsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateCoalitionsUser"];
			};
		};
		UpdateCommunityService: {
			content: {
				"application/json": components["schemas"]["UpdateCommunityService"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateCommunityService"];
			};
		};
		UpdateCursus: {
			content: {
				"application/json": components["schemas"]["UpdateCursus"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateCursus"];
			};
		};
		UpdateCursusUser: {
			content: {
				"application/json": components["schemas"]["UpdateCursusUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateCursusUser"];
			};
		};
		UpdateDash: {
			content: {
				"application/json": components["schemas"]["UpdateDash"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateDash"];
			};
		};
		UpdateDashesUser: {
			content: {
				"application/json": components["schemas"]["UpdateDashesUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateDashesUser"];
			};
		};
		UpdateEndpoint: {
			content: {
				"application/json": components["schemas"]["UpdateEndpoint"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateEndpoint"];
			};
		};
		UpdateEvaluation: {
			content: {
				"application/json": components["schemas"]["UpdateEvaluation"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateEvaluation"];
			};
		};
		UpdateEvent: {
			content: {
				"application/json": components["schemas"]["UpdateEvent"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateEvent"];
			};
		};
		UpdateEventsUser: {
			content: {
				"application/json": components["schemas"]["UpdateEventsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateEventsUser"];
			};
		};
		UpdateExam: {
			content: {
				"application/json": components["schemas"]["UpdateExam"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateExam"];
			};
		};
		UpdateExperience: {
			content: {
				"application/json": components["schemas"]["UpdateExperience"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateExperience"];
			};
		};
		UpdateExpertise: {
			content: {
				"application/json": components["schemas"]["UpdateExpertise"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateExpertise"];
			};
		};
		UpdateExpertisesUser: {
			content: {
				"application/json": components["schemas"]["UpdateExpertisesUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateExpertisesUser"];
			};
		};
		UpdateFeedback: {
			content: {
				"application/json": components["schemas"]["UpdateFeedback"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateFeedback"];
			};
		};
		UpdateGroup: {
			content: {
				"application/json": components["schemas"]["UpdateGroup"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateGroup"];
			};
		};
		UpdateGroupsUser: {
			content: {
				"application/json": components["schemas"]["UpdateGroupsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateGroupsUser"];
			};
		};
		UpdateInternship: {
			content: {
				"application/json": components["schemas"]["UpdateInternship"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateInternship"];
				"multipart/form-data": {
					internship: {
						/** Format: int32 */
						user_id?: number;
						/** Format: int32 */
						administration_id?: number;
						/** Format: int32 */
						offer_id?: number | null;
						/** Format: int32 */
						language_id?: number;
						/** @enum {string} */
						state?: "none" | "need_validation" | "invalidated" | "generated" | "uploaded" | "ended" | "broke" | "canceled";
						days?: string;
						user_address?: string;
						user_postal?: string;
						user_city?: string;
						/** @enum {string} */
						user_country?: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
						company_name?: string;
						company_boss_user_first_name?: string;
						company_boss_user_last_name?: string;
						company_boss_user_email?: string;
						company_boss_user_phone?: string;
						company_user_first_name?: string;
						company_user_last_name?: string;
						company_user_post?: string;
						company_user_email?: string;
						company_user_phone?: string;
						company_address?: string;
						company_postal?: string;
						company_city?: string;
						/** @enum {string} */
						company_country?: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
						company_siret?: string;
						internship_address?: string;
						internship_postal?: string;
						internship_city?: string;
						/** @enum {string} */
						internship_country?: "Afghanistan" | "Åland Islands" | "Albania" | "Algeria" | "American Samoa" | "Andorra" | "Angola" | "Anguilla" | "Antarctica" | "Antigua and Barbuda" | "Argentina" | "Armenia" | "Aruba" | "Australia" | "Austria" | "Azerbaijan" | "Bahamas" | "Bahrain" | "Bangladesh" | "Barbados" | "Belarus" | "Belgium" | "Belize" | "Benin" | "Bermuda" | "Bhutan" | "Bolivia, Plurinational State of" | "Bonaire, Sint Eustatius and Saba" | "Bosnia and Herzegovina" | "Botswana" | "Bouvet Island" | "Brazil" | "British Indian Ocean Territory" | "Brunei Darussalam" | "Bulgaria" | "Burkina Faso" | "Burundi" | "Cambodia" | "Cameroon" | "Canada" | "Cape Verde" | "Cayman Islands" | "Central African Republic" | "Chad" | "Chile" | "China" | "Christmas Island" | "Cocos (Keeling) Islands" | "Colombia" | "Comoros" | "Congo" | "Congo, The Democratic Republic of the" | "Cook Islands" | "Costa Rica" | "Côte d'Ivoire" | "Croatia" | "Cuba" | "Curaçao" | "Cyprus" | "Czech Republic" | "Denmark" | "Djibouti" | "Dominica" | "Dominican Republic" | "Ecuador" | "Egypt" | "El Salvador" | "Equatorial Guinea" | "Eritrea" | "Estonia" | "Ethiopia" | "Falkland Islands (Malvinas)" | "Faroe Islands" | "Fiji" | "Finland" | "France" | "French Guiana" | "French Polynesia" | "French Southern Territories" | "Gabon" | "Gambia" | "Georgia" | "Germany" | "Ghana" | "Gibraltar" | "Greece" | "Greenland" | "Grenada" | "Guadeloupe" | "Guam" | "Guatemala" | "Guernsey" | "Guinea" | "Guinea-Bissau" | "Guyana" | "Haiti" | "Heard Island and McDonald Islands" | "Holy See (Vatican City State)" | "Honduras" | "Hong Kong" | "Hungary" | "Iceland" | "India" | "Indonesia" | "Iran, Islamic Republic of" | "Iraq" | "Ireland" | "Isle of Man" | "Israel" | "Italy" | "Jamaica" | "Japan" | "Jersey" | "Jordan" | "Kazakhstan" | "Kenya" | "Kiribati" | "Korea, Democratic People's Republic of" | "Korea, Republic of" | "Kuwait" | "Kyrgyzstan" | "Lao People's Democratic Republic" | "Latvia" | "Lebanon" | "Lesotho" | "Liberia" | "Libya" | "Liechtenstein" | "Lithuania" | "Luxembourg" | "Macao" | "Macedonia, Republic of" | "Madagascar" | "Malawi" | "Malaysia" | "Maldives" | "Mali" | "Malta" | "Marshall Islands" | "Martinique" | "Mauritania" | "Mauritius" | "Mayotte" | "Mexico" | "Micronesia, Federated States of" | "Moldova, Republic of" | "Monaco" | "Mongolia" | "Montenegro" | "Montserrat" | "Morocco" | "Mozambique" | "Myanmar" | "Namibia" | "Nauru" | "Nepal" | "Netherlands" | "New Caledonia" | "New Zealand" | "Nicaragua" | "Niger" | "Nigeria" | "Niue" | "Norfolk Island" | "Northern Mariana Islands" | "Norway" | "Oman" | "Pakistan" | "Palau" | "Palestine, State of" | "Panama" | "Papua New Guinea" | "Paraguay" | "Peru" | "Philippines" | "Pitcairn" | "Poland" | "Portugal" | "Puerto Rico" | "Qatar" | "Réunion" | "Romania" | "Russian Federation" | "Rwanda" | "Saint Barthélemy" | "Saint Helena, Ascension and Tristan da Cunha" | "Saint Kitts and Nevis" | "Saint Lucia" | "Saint Martin (French part)" | "Saint Pierre and Miquelon" | "Saint Vincent and the Grenadines" | "Samoa" | "San Marino" | "Sao Tome and Principe" | "Saudi Arabia" | "Senegal" | "Serbia" | "Seychelles" | "Sierra Leone" | "Singapore" | "Sint Maarten (Dutch part)" | "Slovakia" | "Slovenia" | "Solomon Islands" | "Somalia" | "South Africa" | "South Georgia and the South Sandwich Islands" | "Spain" | "Sri Lanka" | "Sudan" | "Suriname" | "South Sudan" | "Svalbard and Jan Mayen" | "Swaziland" | "Sweden" | "Switzerland" | "Syrian Arab Republic" | "Taiwan" | "Tajikistan" | "Tanzania, United Republic of" | "Thailand" | "Timor-Leste" | "Togo" | "Tokelau" | "Tonga" | "Trinidad and Tobago" | "Tunisia" | "Turkey" | "Turkmenistan" | "Turks and Caicos Islands" | "Tuvalu" | "Uganda" | "Ukraine" | "United Arab Emirates" | "United Kingdom" | "United States" | "United States Minor Outlying Islands" | "Uruguay" | "Uzbekistan" | "Vanuatu" | "Venezuela, Bolivarian Republic of" | "Viet Nam" | "Virgin Islands, British" | "Virgin Islands, U.S." | "Wallis and Futuna" | "Western Sahara" | "Yemen" | "Zambia" | "Zimbabwe";
						/** @enum {string} */
						contract_type?: "freelance" | "apprentice_ship" | "cdd" | "cdi" | "stage" | "cdd_partiel" | "cdi_partiel" | "stage_partiel" | "crea_startup";
						subject?: string;
						/** Format: date-time */
						start_at?: string;
						/**
						 * Format: date-time
						 * @description Must lie after start_at.
						 */
						end_at?: string;
						/** Format: int32 */
						duration?: number;
						/** Format: int32 */
						nb_days?: number | null;
						/** Format: int32 */
						nb_hours?: number;
						movement?: string | null;
						/** Format: int32 */
						salary?: number;
						/** @enum {string} */
						currency?: "eur" | "aed" | "dol" | "chf" | "rub" | "zar" | "gbp" | "yen" | "can" | "mad" | "krw" | "thb" | "try" | "amd" | "mur" | "myr" | "pln" | "czk";
						/** Format: date-time */
						breach_at?: string | null;
						/**
						 * Format: binary
						 * @description A file.
						 */
						convention?: string;
						/** Format: int32 */
						anti_grav_units_user_id?: number | null;
					};
				};
			};
		};
		UpdateLanguage: {
			content: {
				"application/json": components["schemas"]["UpdateLanguage"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateLanguage"];
			};
		};
		UpdateLanguagesUser: {
			content: {
				"application/json": components["schemas"]["UpdateLanguagesUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateLanguagesUser"];
			};
		};
		UpdateLocation: {
			content: {
				"application/json": components["schemas"]["UpdateLocation"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateLocation"];
			};
		};
		UpdateMailing: {
			content: {
				"application/json": components["schemas"]["UpdateMailing"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateMailing"];
			};
		};
		UpdateNote: {
			content: {
				"application/json": components["schemas"]["UpdateNote"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateNote"];
			};
		};
		UpdateNotion: {
			content: {
				"application/json": components["schemas"]["UpdateNotion"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateNotion"];
				"multipart/form-data": {
					notion: {
						name?: string;
						/** @description All ids: those not in the list are taken away. */
						tag_ids?: number[];
						/** @description All ids: those not in the list are taken away. */
						cursus_ids?: number[];
						subnotions_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							name?: string;
							attachments_attributes?: ({
								/**
								 * Format: int32
								 * @description Changes this row; without it, a row is made.
								 */
								id?: number;
								/** @description Deletes the row with this id. */
								_destroy?: boolean;
								/** @enum {string} */
								kind?: "code" | "pdf" | "link" | "document" | "video";
								/** Format: int32 */
								language_id?: number;
								untranslatable?: boolean;
								attachable_attributes?: {
									name: string;
									/** @enum {string} */
									attachable_type: "code" | "pdf" | "link" | "document" | "video";
									/**
									 * Format: binary
									 * @description A file of 20971520 bytes at most.
									 */
									pdf?: string;
									/**
									 * Format: binary
									 * @description A file of 104857600 bytes at most.
									 */
									video?: string;
									link?: string | null;
								};
							} | unknown | unknown)[];
						} | unknown | unknown)[];
					};
				};
			};
		};
		UpdateParamsProjectSessionsRule: {
			content: {
				"application/json": components["schemas"]["UpdateParamsProjectSessionsRule"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateParamsProjectSessionsRule"];
			};
		};
		UpdatePartnership: {
			content: {
				"application/json": components["schemas"]["UpdatePartnership"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdatePartnership"];
				"multipart/form-data": {
					partnership: {
						name?: string;
						description?: string;
						/** Format: int32 */
						difficulty?: number;
						/**
						 * Format: binary
						 * @description A file.
						 */
						file?: string;
						/** Format: int32 */
						cursus_id?: number;
						/** @description All ids: those not in the list are taken away. */
						user_ids?: number[];
						partnerships_skills_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							skill_id?: number;
							/** Format: double */
							value?: number;
						} | unknown | unknown)[];
					};
				};
			};
		};
		UpdatePartnershipsUser: {
			content: {
				"application/json": components["schemas"]["UpdatePartnershipsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdatePartnershipsUser"];
			};
		};
		UpdatePatronage: {
			content: {
				"application/json": components["schemas"]["UpdatePatronage"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdatePatronage"];
			};
		};
		UpdatePatronagesReport: {
			content: {
				"application/json": components["schemas"]["UpdatePatronagesReport"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdatePatronagesReport"];
			};
		};
		UpdateProduct: {
			content: {
				"application/json": components["schemas"]["UpdateProduct"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateProduct"];
				"multipart/form-data": {
					product: {
						name?: string;
						description?: string;
						/** Format: int32 */
						price?: number;
						/** Format: int32 */
						quantity?: number | null;
						/** Format: date-time */
						begin_at?: string | null;
						/**
						 * Format: date-time
						 * @description Must lie after begin_at.
						 */
						end_at?: string | null;
						/** Format: int32 */
						category_id?: number;
						/** @enum {string} */
						kind?: "user" | "manager" | "auto";
						slug?: string;
						/**
						 * Format: binary
						 * @description A file.
						 */
						image?: string;
						is_uniq?: boolean;
						one_time_purchase?: boolean;
						campus_products_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							campus_id?: number;
						} | unknown | unknown)[];
					};
				};
			};
		};
		UpdateProject: {
			content: {
				"application/json": components["schemas"]["UpdateProject"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateProject"];
			};
		};
		UpdateProjectData: {
			content: {
				"application/json": components["schemas"]["UpdateProjectData"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateProjectData"];
			};
		};
		UpdateProjectSessionsRule: {
			content: {
				"application/json": components["schemas"]["UpdateProjectSessionsRule"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateProjectSessionsRule"];
			};
		};
		UpdateProjectsUser: {
			content: {
				"application/json": components["schemas"]["UpdateProjectsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateProjectsUser"];
			};
		};
		UpdateQuest: {
			content: {
				"application/json": components["schemas"]["UpdateQuest"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateQuest"];
			};
		};
		UpdateQuestsUser: {
			content: {
				"application/json": components["schemas"]["UpdateQuestsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateQuestsUser"];
			};
		};
		UpdateRole: {
			content: {
				"application/json": components["schemas"]["UpdateRole"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateRole"];
			};
		};
		UpdateRolesEntity: {
			content: {
				"application/json": components["schemas"]["UpdateRolesEntity"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateRolesEntity"];
			};
		};
		UpdateRule: {
			content: {
				"application/json": components["schemas"]["UpdateRule"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateRule"];
			};
		};
		UpdateScale: {
			content: {
				"application/json": components["schemas"]["UpdateScale"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateScale"];
				"multipart/form-data": {
					scale: {
						name?: string;
						/** @description The id of the language that it is written in. */
						lg?: string;
						is_primary?: boolean;
						is_external?: boolean;
						manual_subscription?: boolean;
						comment?: string | null;
						introduction_md?: string | null;
						disclaimer_md?: string | null;
						guidelines_md?: string;
						/** Format: int32 */
						correction_number?: number;
						/** Format: int32 */
						duration?: number;
						free?: boolean;
						/** Format: int32 */
						evaluation_id?: number | null;
						/** @description All ids: those not in the list are taken away. */
						flag_ids?: number[];
						attachments_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** @enum {string} */
							kind?: "code" | "pdf" | "link" | "document" | "video";
							/** Format: int32 */
							language_id?: number;
							untranslatable?: boolean;
							attachable_attributes?: {
								name: string;
								/** @enum {string} */
								attachable_type: "code" | "pdf" | "link" | "document" | "video";
								/**
								 * Format: binary
								 * @description A file of 20971520 bytes at most.
								 */
								pdf?: string;
								/**
								 * Format: binary
								 * @description A file of 104857600 bytes at most.
								 */
								video?: string;
								link?: string | null;
							};
						} | unknown | unknown)[];
						sections_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							name?: string;
							description?: string | null;
							questions_attributes?: ({
								/**
								 * Format: int32
								 * @description Changes this row; without it, a row is made.
								 */
								id?: number;
								/** @description Deletes the row with this id. */
								_destroy?: boolean;
								name?: string;
								/** @enum {string} */
								kind?: "standard" | "bonus";
								/** @enum {string} */
								rating?: "bool" | "multi" | "text";
								guidelines?: string;
								questions_skills_attributes?: ({
									/**
									 * Format: int32
									 * @description Changes this row; without it, a row is made.
									 */
									id?: number;
									/** @description Deletes the row with this id. */
									_destroy?: boolean;
									/** Format: int32 */
									skill_id?: number;
									/** Format: int32 */
									percentage?: number;
								} | unknown | unknown)[];
							} | unknown | unknown)[];
						} | unknown | unknown)[];
					};
				};
			};
		};
		UpdateScaleTeam: {
			content: {
				"application/json": components["schemas"]["UpdateScaleTeam"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateScaleTeam"];
			};
		};
		UpdateSkill: {
			content: {
				"application/json": components["schemas"]["UpdateSkill"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateSkill"];
			};
		};
		UpdateSlot: {
			content: {
				"application/json": components["schemas"]["UpdateSlot"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateSlot"];
			};
		};
		UpdateSquad: {
			content: {
				"application/json": components["schemas"]["UpdateSquad"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateSquad"];
			};
		};
		UpdateSquadsUser: {
			content: {
				"application/json": components["schemas"]["UpdateSquadsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateSquadsUser"];
			};
		};
		UpdateSubnotion: {
			content: {
				"application/json": components["schemas"]["UpdateSubnotion"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateSubnotion"];
				"multipart/form-data": {
					subnotion: {
						name?: string;
						/** Format: int32 */
						notion_id?: number | null;
						attachments_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** @enum {string} */
							kind?: "code" | "pdf" | "link" | "document" | "video";
							/** Format: int32 */
							language_id?: number;
							untranslatable?: boolean;
							attachable_attributes?: {
								name: string;
								/** @enum {string} */
								attachable_type: "code" | "pdf" | "link" | "document" | "video";
								/**
								 * Format: binary
								 * @description A file of 20971520 bytes at most.
								 */
								pdf?: string;
								/**
								 * Format: binary
								 * @description A file of 104857600 bytes at most.
								 */
								video?: string;
								link?: string | null;
							};
						} | unknown | unknown)[];
					};
				};
			};
		};
		UpdateTag: {
			content: {
				"application/json": components["schemas"]["UpdateTag"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateTag"];
			};
		};
		UpdateTagsUser: {
			content: {
				"application/json": components["schemas"]["UpdateTagsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateTagsUser"];
			};
		};
		UpdateTeam: {
			content: {
				"application/json": components["schemas"]["UpdateTeam"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateTeam"];
			};
		};
		UpdateTeamsUpload: {
			content: {
				"application/json": components["schemas"]["UpdateTeamsUpload"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateTeamsUpload"];
			};
		};
		UpdateTeamsUser: {
			content: {
				"application/json": components["schemas"]["UpdateTeamsUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateTeamsUser"];
			};
		};
		UpdateTitle: {
			content: {
				"application/json": components["schemas"]["UpdateTitle"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateTitle"];
			};
		};
		UpdateTitlesUser: {
			content: {
				"application/json": components["schemas"]["UpdateTitlesUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateTitlesUser"];
			};
		};
		UpdateTranslation: {
			content: {
				"application/json": components["schemas"]["UpdateTranslation"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateTranslation"];
			};
		};
		UpdateUser: {
			content: {
				"application/json": components["schemas"]["UpdateUser"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateUser"];
				"multipart/form-data": {
					user: {
						login?: string;
						email?: string;
						first_name?: string;
						last_name?: string;
						usual_first_name?: string | null;
						/** @description The first password, of 8 characters or more. */
						password?: string;
						pool_year?: string;
						pool_month?: string;
						/** @enum {string} */
						kind?: "admin" | "student" | "external";
						status?: string | null;
						/**
						 * Format: binary
						 * @description A file of 3072 to 1048576 bytes.
						 */
						image?: string;
						/**
						 * Format: int32
						 * @description The primary campus.
						 */
						campus_id?: number;
						/**
						 * Format: int32
						 * @description A cursus that begins now.
						 */
						cursus_id?: number;
						email_stop?: boolean;
						/** @description Sends no welcome mail. */
						skip_welcome_mail?: string;
						user_candidature_attributes?: {
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: date */
							birth_date?: string | null;
							/** @enum {string|null} */
							gender?: "male" | "female" | "other" | null;
							zip_code?: string | null;
							country?: string | null;
							/** @enum {string|null} */
							phone_country_code?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AN" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
							birth_city?: string | null;
							birth_country?: string | null;
							postal_street?: string | null;
							postal_complement?: string | null;
							postal_city?: string | null;
							postal_zip_code?: string | null;
							postal_country?: string | null;
							contact_affiliation?: string | null;
							contact_last_name?: string | null;
							contact_first_name?: string | null;
							contact_phone1?: string | null;
							contact_phone2?: string | null;
							/** Format: int32 */
							max_level_memory?: number | null;
							/** Format: int32 */
							max_level_logic?: number | null;
							other_information?: string | null;
							language?: string | null;
							/** Format: date-time */
							meeting_date?: string | null;
							/** Format: date */
							piscine_date?: string | null;
							email?: string | null;
							pin?: string | null;
							phone?: string | null;
						}[];
						cursus_users_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							cursus_id?: number;
							/** Format: date-time */
							begin_at?: string;
							/**
							 * Format: date-time
							 * @description Must lie after begin_at.
							 */
							end_at?: string | null;
						} | unknown | unknown)[];
						languages_users_attributes?: ({
							/**
							 * Format: int32
							 * @description Changes this row; without it, a row is made.
							 */
							id?: number;
							/** @description Deletes the row with this id. */
							_destroy?: boolean;
							/** Format: int32 */
							language_id?: number;
							/** Format: int32 */
							position?: number;
						} | unknown | unknown)[];
					};
				};
			};
		};
		UpdateUserCandidature: {
			content: {
				"application/json": components["schemas"]["UpdateUserCandidature"];
				"application/x-www-form-urlencoded": components["schemas"]["UpdateUserCandidature"];
			};
		};
		UploadTranslations: {
			content: {
				"application/json": components["schemas"]["UploadTranslations"];
				"application/x-www-form-urlencoded": components["schemas"]["UploadTranslations"];
				"multipart/form-data": {
					/**
					 * Format: binary
					 * @description A file.
					 */
					file: string;
				};
			};
		};
	};
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	listCampus: {
		parameters: {
			query?: queries["listCampus"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CampusList"];
			default: components["responses"]["Refused"];
		};
	};
	createCampus: {
		requestBody: components["requestBodies"]["CreateCampus"];
		responses: {
			201: components["responses"]["CampusCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showCampus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CampusKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CampusShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateCampusPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CampusKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCampus"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateCampus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CampusKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCampus"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showCampusStats: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CampusKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CampusStatsGiven"];
			default: components["responses"]["Refused"];
		};
	};
	listCampusUsers: {
		parameters: {
			query?: queries["listCampusUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CampusUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createCampusUser: {
		requestBody: components["requestBodies"]["CreateCampusUser"];
		responses: {
			201: components["responses"]["CampusUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listCampusUsersOfUser: {
		parameters: {
			query?: queries["listCampusUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CampusUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createCampusUserOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateCampusUserOfUser"];
		responses: {
			201: components["responses"]["CampusUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showCampusUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CampusUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CampusUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	setAsPrimaryCampusUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CampusUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listEvents: {
		parameters: {
			query?: queries["listEvents"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EventList"];
			default: components["responses"]["Refused"];
		};
	};
	createEvent: {
		requestBody: components["requestBodies"]["CreateEvent"];
		responses: {
			201: components["responses"]["EventCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listEventsOfCursus: {
		parameters: {
			query?: queries["listEvents"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EventList"];
			default: components["responses"]["Refused"];
		};
	};
	listEventsOfCampus: {
		parameters: {
			query?: queries["listEvents"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EventList"];
			default: components["responses"]["Refused"];
		};
	};
	listEventsOfCampusAndCursus: {
		parameters: {
			query?: queries["listEvents"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EventList"];
			default: components["responses"]["Refused"];
		};
	};
	listEventsOfUser: {
		parameters: {
			query?: queries["listEvents"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EventList"];
			default: components["responses"]["Refused"];
		};
	};
	showEvent: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EventKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EventShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateEventPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EventKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateEvent"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyEvent: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EventKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateEvent: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EventKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateEvent"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphEvents: {
		parameters: {
			query?: queries["graphEvents"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphEventsOnField: {
		parameters: {
			query?: queries["graphEvents"];
			header?: never;
			path: {
				field: components["parameters"]["EventsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphEventsOnFieldByInterval: {
		parameters: {
			query?: queries["graphEvents"];
			header?: never;
			path: {
				field: components["parameters"]["EventsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listEventsUsers: {
		parameters: {
			query?: queries["listEventsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EventsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createEventsUser: {
		requestBody: components["requestBodies"]["CreateEventsUser"];
		responses: {
			201: components["responses"]["EventsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listEventsUsersOfUser: {
		parameters: {
			query?: queries["listEventsUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EventsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listEventsUsersOfEvent: {
		parameters: {
			query?: queries["listEventsUsers"];
			header?: never;
			path: {
				event_id: components["parameters"]["EventId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EventsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showEventsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EventsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EventsUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateEventsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EventsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateEventsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyEventsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EventsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateEventsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EventsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateEventsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listExams: {
		parameters: {
			query?: queries["listExams"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExamList"];
			default: components["responses"]["Refused"];
		};
	};
	createExam: {
		requestBody: components["requestBodies"]["CreateExam"];
		responses: {
			201: components["responses"]["ExamCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listExamsOfCursus: {
		parameters: {
			query?: queries["listExams"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExamList"];
			default: components["responses"]["Refused"];
		};
	};
	listExamsOfCampus: {
		parameters: {
			query?: queries["listExams"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExamList"];
			default: components["responses"]["Refused"];
		};
	};
	listExamsOfCampusAndCursus: {
		parameters: {
			query?: queries["listExams"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExamList"];
			default: components["responses"]["Refused"];
		};
	};
	listExamsOfUser: {
		parameters: {
			query?: queries["listExams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExamList"];
			default: components["responses"]["Refused"];
		};
	};
	listExamsOfProject: {
		parameters: {
			query?: queries["listExams"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExamList"];
			default: components["responses"]["Refused"];
		};
	};
	showExam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExamKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExamShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateExamPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExamKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateExam"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyExam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExamKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateExam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExamKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateExam"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphExams: {
		parameters: {
			query?: queries["graphExams"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphExamsOnField: {
		parameters: {
			query?: queries["graphExams"];
			header?: never;
			path: {
				field: components["parameters"]["ExamsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphExamsOnFieldByInterval: {
		parameters: {
			query?: queries["graphExams"];
			header?: never;
			path: {
				field: components["parameters"]["ExamsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listExamsUsersOfExam: {
		parameters: {
			query?: queries["listExamsUsersOfExam"];
			header?: never;
			path: {
				exam_id: components["parameters"]["ExamId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExamsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createExamsUserOfExam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				exam_id: components["parameters"]["ExamId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateExamsUserOfExam"];
		responses: {
			201: components["responses"]["ExamsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	destroyExamsUserOfExam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				exam_id: components["parameters"]["ExamId"];
				id: components["parameters"]["ExamsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listLocations: {
		parameters: {
			query?: queries["listLocations"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LocationList"];
			default: components["responses"]["Refused"];
		};
	};
	createLocation: {
		requestBody: components["requestBodies"]["CreateLocation"];
		responses: {
			201: components["responses"]["LocationCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listLocationsOfUser: {
		parameters: {
			query?: queries["listLocations"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LocationList"];
			default: components["responses"]["Refused"];
		};
	};
	createLocationOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateLocationOfUser"];
		responses: {
			201: components["responses"]["LocationCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listLocationsOfCampus: {
		parameters: {
			query?: queries["listLocations"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LocationList"];
			default: components["responses"]["Refused"];
		};
	};
	showLocation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LocationKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LocationShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateLocationPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LocationKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateLocation"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyLocation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LocationKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateLocation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LocationKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateLocation"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphLocations: {
		parameters: {
			query?: queries["graphLocations"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphLocationsOnField: {
		parameters: {
			query?: queries["graphLocations"];
			header?: never;
			path: {
				field: components["parameters"]["LocationsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphLocationsOnFieldByInterval: {
		parameters: {
			query?: queries["graphLocations"];
			header?: never;
			path: {
				field: components["parameters"]["LocationsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	updateLocationOfUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				id: components["parameters"]["LocationKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateLocation"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateLocationOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				id: components["parameters"]["LocationKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateLocation"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	endAllLocationsOfCampus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listAccreditations: {
		parameters: {
			query?: queries["listAccreditations"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AccreditationList"];
			default: components["responses"]["Refused"];
		};
	};
	createAccreditation: {
		requestBody: components["requestBodies"]["CreateAccreditation"];
		responses: {
			201: components["responses"]["AccreditationCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showAccreditation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AccreditationKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AccreditationShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateAccreditationPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AccreditationKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAccreditation"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyAccreditation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AccreditationKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateAccreditation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AccreditationKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAccreditation"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listAmendments: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AmendmentList"];
			default: components["responses"]["Refused"];
		};
	};
	createAmendment: {
		requestBody: components["requestBodies"]["CreateAmendment"];
		responses: {
			201: components["responses"]["AmendmentCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listAmendmentsOfUser: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AmendmentList"];
			default: components["responses"]["Refused"];
		};
	};
	listAmendmentsOfInternship: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path: {
				internship_id: components["parameters"]["InternshipId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AmendmentList"];
			default: components["responses"]["Refused"];
		};
	};
	showAmendment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AmendmentKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AmendmentShown"];
			default: components["responses"]["Refused"];
		};
	};
	destroyAmendment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AmendmentKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listCertificates: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CertificateList"];
			default: components["responses"]["Refused"];
		};
	};
	showCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CertificateKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CertificateShown"];
			default: components["responses"]["Refused"];
		};
	};
	listCertificatesUsers: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CertificatesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listCertificatesUsersOfCertificate: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path: {
				certificate_id: components["parameters"]["CertificateId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CertificatesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listCertificatesUsersOfUser: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CertificatesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showCertificatesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CertificatesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CertificatesUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	destroyCertificatesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CertificatesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listCompanies: {
		parameters: {
			query?: queries["listCompanies"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CompanyList"];
			default: components["responses"]["Refused"];
		};
	};
	showCompany: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CompanyKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CompanyShown"];
			default: components["responses"]["Refused"];
		};
	};
	showCompanyInternshipsUsers: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CompanyKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CompanyInternshipsUsersGiven"];
			default: components["responses"]["Refused"];
		};
	};
	showCompanySubscribedUsers: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CompanyKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CompanySubscribedUsersGiven"];
			default: components["responses"]["Refused"];
		};
	};
	listInternships: {
		parameters: {
			query?: queries["listInternships"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["InternshipList"];
			default: components["responses"]["Refused"];
		};
	};
	createInternship: {
		requestBody: components["requestBodies"]["CreateInternship"];
		responses: {
			201: components["responses"]["InternshipCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listInternshipsOfUser: {
		parameters: {
			query?: queries["listInternships"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["InternshipList"];
			default: components["responses"]["Refused"];
		};
	};
	showInternship: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["InternshipKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["InternshipShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateInternshipPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["InternshipKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateInternship"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyInternship: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["InternshipKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateInternship: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["InternshipKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateInternship"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showInternshipOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				id: components["parameters"]["InternshipKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["InternshipShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateInternshipOfUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				id: components["parameters"]["InternshipKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateInternship"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateInternshipOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				id: components["parameters"]["InternshipKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateInternship"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listOffers: {
		parameters: {
			query?: queries["listOffers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["OfferList"];
			default: components["responses"]["Refused"];
		};
	};
	createOffer: {
		requestBody: components["requestBodies"]["CreateOffer"];
		responses: {
			201: components["responses"]["OfferCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showOffer: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["OfferKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["OfferShown"];
			default: components["responses"]["Refused"];
		};
	};
	listOffersUsers: {
		parameters: {
			query?: queries["listOffersUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["OffersUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listOffersUsersOfOffer: {
		parameters: {
			query?: queries["listOffersUsers"];
			header?: never;
			path: {
				offer_id: components["parameters"]["OfferId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["OffersUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listOffersUsersOfUser: {
		parameters: {
			query?: queries["listOffersUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["OffersUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showOffersUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["OffersUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["OffersUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	listPartnerships: {
		parameters: {
			query?: queries["listPartnerships"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PartnershipList"];
			default: components["responses"]["Refused"];
		};
	};
	createPartnership: {
		requestBody: components["requestBodies"]["CreatePartnership"];
		responses: {
			201: components["responses"]["PartnershipCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showPartnership: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PartnershipKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PartnershipShown"];
			default: components["responses"]["Refused"];
		};
	};
	updatePartnershipPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PartnershipKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdatePartnership"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyPartnership: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PartnershipKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updatePartnership: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PartnershipKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdatePartnership"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listPartnershipsUsers: {
		parameters: {
			query?: queries["listPartnershipsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PartnershipsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createPartnershipsUser: {
		requestBody: components["requestBodies"]["CreatePartnershipsUser"];
		responses: {
			201: components["responses"]["PartnershipsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listPartnershipsUsersOfPartnership: {
		parameters: {
			query?: queries["listPartnershipsUsers"];
			header?: never;
			path: {
				partnership_id: components["parameters"]["PartnershipId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PartnershipsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createPartnershipsUserOfPartnership: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				partnership_id: components["parameters"]["PartnershipId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreatePartnershipsUserOfPartnership"];
		responses: {
			201: components["responses"]["PartnershipsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showPartnershipsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PartnershipsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PartnershipsUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updatePartnershipsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PartnershipsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdatePartnershipsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyPartnershipsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PartnershipsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updatePartnershipsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PartnershipsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdatePartnershipsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listAchievements: {
		parameters: {
			query?: queries["listAchievements"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AchievementList"];
			default: components["responses"]["Refused"];
		};
	};
	createAchievement: {
		requestBody: components["requestBodies"]["CreateAchievement"];
		responses: {
			201: components["responses"]["AchievementCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listAchievementsOfCursus: {
		parameters: {
			query?: queries["listAchievements"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AchievementList"];
			default: components["responses"]["Refused"];
		};
	};
	listAchievementsOfCampus: {
		parameters: {
			query?: queries["listAchievements"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AchievementList"];
			default: components["responses"]["Refused"];
		};
	};
	listAchievementsOfTitle: {
		parameters: {
			query?: queries["listAchievements"];
			header?: never;
			path: {
				title_id: components["parameters"]["TitleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AchievementList"];
			default: components["responses"]["Refused"];
		};
	};
	showAchievement: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AchievementKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AchievementShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateAchievementPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AchievementKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAchievement"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyAchievement: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AchievementKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateAchievement: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AchievementKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAchievement"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listAchievementsUsers: {
		parameters: {
			query?: queries["listAchievementsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AchievementsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createAchievementsUser: {
		requestBody: components["requestBodies"]["CreateAchievementsUser"];
		responses: {
			201: components["responses"]["AchievementsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listAchievementsUsersOfAchievement: {
		parameters: {
			query?: queries["listAchievementsUsers"];
			header?: never;
			path: {
				achievement_id: components["parameters"]["AchievementId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AchievementsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showAchievementsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AchievementsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AchievementsUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateAchievementsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AchievementsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAchievementsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyAchievementsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AchievementsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateAchievementsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AchievementsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAchievementsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showAnnouncement: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AnnouncementKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AnnouncementShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateAnnouncementPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AnnouncementKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAnnouncement"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyAnnouncement: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AnnouncementKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateAnnouncement: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AnnouncementKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAnnouncement"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphAnnouncements: {
		parameters: {
			query?: queries["graphAnnouncements"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphAnnouncementsOnField: {
		parameters: {
			query?: queries["graphAnnouncements"];
			header?: never;
			path: {
				field: components["parameters"]["AnnouncementsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphAnnouncementsOnFieldByInterval: {
		parameters: {
			query?: queries["graphAnnouncements"];
			header?: never;
			path: {
				field: components["parameters"]["AnnouncementsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	createAnnouncement: {
		requestBody: components["requestBodies"]["CreateAnnouncement"];
		responses: {
			201: components["responses"]["AnnouncementCreated"];
			default: components["responses"]["Refused"];
		};
	};
	createAnnouncementOfCursus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateAnnouncement"];
		responses: {
			201: components["responses"]["AnnouncementCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listBlocDeadlines: {
		parameters: {
			query?: queries["listBlocDeadlines"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["BlocDeadlineList"];
			default: components["responses"]["Refused"];
		};
	};
	createBlocDeadline: {
		requestBody: components["requestBodies"]["CreateBlocDeadline"];
		responses: {
			201: components["responses"]["BlocDeadlineCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listBlocDeadlinesOfBloc: {
		parameters: {
			query?: queries["listBlocDeadlines"];
			header?: never;
			path: {
				bloc_id: components["parameters"]["BlocId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["BlocDeadlineList"];
			default: components["responses"]["Refused"];
		};
	};
	showBlocDeadline: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["BlocDeadlineKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["BlocDeadlineShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateBlocDeadlinePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["BlocDeadlineKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateBlocDeadline"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateBlocDeadline: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["BlocDeadlineKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateBlocDeadline"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listBlocs: {
		parameters: {
			query?: queries["listBlocs"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["BlocList"];
			default: components["responses"]["Refused"];
		};
	};
	showBloc: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["BlocKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["BlocShown"];
			default: components["responses"]["Refused"];
		};
	};
	listBroadcastsOfCampus: {
		parameters: {
			query?: queries["listBroadcastsOfCampus"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["BroadcastList"];
			default: components["responses"]["Refused"];
		};
	};
	listClusters: {
		parameters: {
			query?: queries["listClusters"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ClusterList"];
			default: components["responses"]["Refused"];
		};
	};
	showCluster: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ClusterKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ClusterShown"];
			default: components["responses"]["Refused"];
		};
	};
	listCoalitions: {
		parameters: {
			query?: queries["listCoalitions"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CoalitionList"];
			default: components["responses"]["Refused"];
		};
	};
	createCoalition: {
		requestBody: components["requestBodies"]["CreateCoalition"];
		responses: {
			201: components["responses"]["CoalitionCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listCoalitionsOfUser: {
		parameters: {
			query?: queries["listCoalitions"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CoalitionList"];
			default: components["responses"]["Refused"];
		};
	};
	listCoalitionsOfBloc: {
		parameters: {
			query?: queries["listCoalitions"];
			header?: never;
			path: {
				bloc_id: components["parameters"]["BlocId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CoalitionList"];
			default: components["responses"]["Refused"];
		};
	};
	showCoalition: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CoalitionKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CoalitionShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateCoalitionPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CoalitionKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCoalition"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateCoalition: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CoalitionKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCoalition"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listCoalitionsUsers: {
		parameters: {
			query?: queries["listCoalitionsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CoalitionsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createCoalitionsUser: {
		requestBody: components["requestBodies"]["CreateCoalitionsUser"];
		responses: {
			201: components["responses"]["CoalitionsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listCoalitionsUsersOfCoalition: {
		parameters: {
			query?: queries["listCoalitionsUsers"];
			header?: never;
			path: {
				coalition_id: components["parameters"]["CoalitionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CoalitionsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listCoalitionsUsersOfUser: {
		parameters: {
			query?: queries["listCoalitionsUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CoalitionsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showCoalitionsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CoalitionsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CoalitionsUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateCoalitionsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CoalitionsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCoalitionsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyCoalitionsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CoalitionsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateCoalitionsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CoalitionsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCoalitionsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listDashes: {
		parameters: {
			query?: queries["listDashes"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["DashList"];
			default: components["responses"]["Refused"];
		};
	};
	createDash: {
		requestBody: components["requestBodies"]["CreateDash"];
		responses: {
			201: components["responses"]["DashCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showDash: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["DashKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["DashShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateDashPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["DashKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateDash"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyDash: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["DashKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateDash: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["DashKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateDash"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphDashes: {
		parameters: {
			query?: queries["graphDashes"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphDashesOnField: {
		parameters: {
			query?: queries["graphDashes"];
			header?: never;
			path: {
				field: components["parameters"]["DashesGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphDashesOnFieldByInterval: {
		parameters: {
			query?: queries["graphDashes"];
			header?: never;
			path: {
				field: components["parameters"]["DashesGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listDashesUsers: {
		parameters: {
			query?: queries["listDashesUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["DashesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createDashesUser: {
		requestBody: components["requestBodies"]["CreateDashesUser"];
		responses: {
			201: components["responses"]["DashesUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listDashesUsersOfDash: {
		parameters: {
			query?: queries["listDashesUsers"];
			header?: never;
			path: {
				dash_id: components["parameters"]["DashId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["DashesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showDashesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["DashesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["DashesUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateDashesUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["DashesUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateDashesUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyDashesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["DashesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateDashesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["DashesUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateDashesUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphDashesUsers: {
		parameters: {
			query?: queries["graphDashesUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphDashesUsersOnField: {
		parameters: {
			query?: queries["graphDashesUsers"];
			header?: never;
			path: {
				field: components["parameters"]["DashesUsersGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphDashesUsersOnFieldByInterval: {
		parameters: {
			query?: queries["graphDashesUsers"];
			header?: never;
			path: {
				field: components["parameters"]["DashesUsersGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listExpertises: {
		parameters: {
			query?: queries["listExpertises"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExpertiseList"];
			default: components["responses"]["Refused"];
		};
	};
	createExpertise: {
		requestBody: components["requestBodies"]["CreateExpertise"];
		responses: {
			201: components["responses"]["ExpertiseCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showExpertise: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExpertiseKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExpertiseShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateExpertisePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExpertiseKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateExpertise"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyExpertise: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExpertiseKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateExpertise: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExpertiseKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateExpertise"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listExpertisesUsers: {
		parameters: {
			query?: queries["listExpertisesUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExpertisesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createExpertisesUser: {
		requestBody: components["requestBodies"]["CreateExpertisesUser"];
		responses: {
			201: components["responses"]["ExpertisesUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listExpertisesUsersOfExpertise: {
		parameters: {
			query?: queries["listExpertisesUsers"];
			header?: never;
			path: {
				expertise_id: components["parameters"]["ExpertiseId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExpertisesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createExpertisesUserOfExpertise: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				expertise_id: components["parameters"]["ExpertiseId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateExpertisesUserOfExpertise"];
		responses: {
			201: components["responses"]["ExpertisesUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listExpertisesUsersOfUser: {
		parameters: {
			query?: queries["listExpertisesUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExpertisesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createExpertisesUserOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateExpertisesUserOfUser"];
		responses: {
			201: components["responses"]["ExpertisesUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showExpertisesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExpertisesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExpertisesUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateExpertisesUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExpertisesUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateExpertisesUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyExpertisesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExpertisesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateExpertisesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExpertisesUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateExpertisesUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listFlashUsers: {
		parameters: {
			query?: queries["listFlashUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FlashUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createFlashUser: {
		requestBody: components["requestBodies"]["CreateFlashUser"];
		responses: {
			201: components["responses"]["FlashUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listFlashUsersOfFlash: {
		parameters: {
			query?: queries["listFlashUsers"];
			header?: never;
			path: {
				flash_id: components["parameters"]["FlashId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FlashUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createFlashUserOfFlash: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				flash_id: components["parameters"]["FlashId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateFlashUserOfFlash"];
		responses: {
			201: components["responses"]["FlashUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showFlashUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["FlashUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FlashUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	showFlashUserOfFlash: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				flash_id: components["parameters"]["FlashId"];
				id: components["parameters"]["FlashUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FlashUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	listFlashes: {
		parameters: {
			query?: queries["listFlashes"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FlashList"];
			default: components["responses"]["Refused"];
		};
	};
	createFlash: {
		requestBody: components["requestBodies"]["CreateFlash"];
		responses: {
			201: components["responses"]["FlashCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showFlash: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["FlashKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FlashShown"];
			default: components["responses"]["Refused"];
		};
	};
	listPatronages: {
		parameters: {
			query?: queries["listPatronages"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PatronageList"];
			default: components["responses"]["Refused"];
		};
	};
	createPatronage: {
		requestBody: components["requestBodies"]["CreatePatronage"];
		responses: {
			201: components["responses"]["PatronageCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listPatronagesOfUser: {
		parameters: {
			query?: queries["listPatronages"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PatronageList"];
			default: components["responses"]["Refused"];
		};
	};
	createPatronageOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreatePatronageOfUser"];
		responses: {
			201: components["responses"]["PatronageCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showPatronage: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PatronageKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PatronageShown"];
			default: components["responses"]["Refused"];
		};
	};
	updatePatronagePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PatronageKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdatePatronage"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyPatronage: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PatronageKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updatePatronage: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PatronageKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdatePatronage"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listPatronagesReports: {
		parameters: {
			query?: queries["listPatronagesReports"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PatronagesReportList"];
			default: components["responses"]["Refused"];
		};
	};
	createPatronagesReport: {
		requestBody: components["requestBodies"]["CreatePatronagesReport"];
		responses: {
			201: components["responses"]["PatronagesReportCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listPatronagesReportsOfUser: {
		parameters: {
			query?: queries["listPatronagesReports"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PatronagesReportList"];
			default: components["responses"]["Refused"];
		};
	};
	createPatronagesReportOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreatePatronagesReportOfUser"];
		responses: {
			201: components["responses"]["PatronagesReportCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listPatronagesReportsOfPatronage: {
		parameters: {
			query?: queries["listPatronagesReports"];
			header?: never;
			path: {
				patronage_id: components["parameters"]["PatronageId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PatronagesReportList"];
			default: components["responses"]["Refused"];
		};
	};
	createPatronagesReportOfPatronage: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				patronage_id: components["parameters"]["PatronageId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreatePatronagesReportOfPatronage"];
		responses: {
			201: components["responses"]["PatronagesReportCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listPatronagesReportsOfReport: {
		parameters: {
			query?: queries["listPatronagesReports"];
			header?: never;
			path: {
				report_id: components["parameters"]["ReportId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PatronagesReportList"];
			default: components["responses"]["Refused"];
		};
	};
	createPatronagesReportOfReport: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				report_id: components["parameters"]["ReportId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreatePatronagesReportOfReport"];
		responses: {
			201: components["responses"]["PatronagesReportCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showPatronagesReport: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PatronagesReportKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PatronagesReportShown"];
			default: components["responses"]["Refused"];
		};
	};
	updatePatronagesReportPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PatronagesReportKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdatePatronagesReport"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyPatronagesReport: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PatronagesReportKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updatePatronagesReport: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PatronagesReportKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdatePatronagesReport"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphPatronagesReports: {
		parameters: {
			query?: queries["graphPatronagesReports"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphPatronagesReportsOnField: {
		parameters: {
			query?: queries["graphPatronagesReports"];
			header?: never;
			path: {
				field: components["parameters"]["PatronagesReportsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphPatronagesReportsOnFieldByInterval: {
		parameters: {
			query?: queries["graphPatronagesReports"];
			header?: never;
			path: {
				field: components["parameters"]["PatronagesReportsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listScores: {
		parameters: {
			query?: queries["listScores"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScoreList"];
			default: components["responses"]["Refused"];
		};
	};
	listScoresOfCoalition: {
		parameters: {
			query?: queries["listScores"];
			header?: never;
			path: {
				coalition_id: components["parameters"]["CoalitionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScoreList"];
			default: components["responses"]["Refused"];
		};
	};
	createScoreOfCoalition: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				coalition_id: components["parameters"]["CoalitionId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateScoreOfCoalition"];
		responses: {
			201: components["responses"]["ScoreCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listScoresOfCoalitionsUser: {
		parameters: {
			query?: queries["listScores"];
			header?: never;
			path: {
				coalitions_user_id: components["parameters"]["CoalitionsUserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScoreList"];
			default: components["responses"]["Refused"];
		};
	};
	listScoresOfBloc: {
		parameters: {
			query?: queries["listScores"];
			header?: never;
			path: {
				bloc_id: components["parameters"]["BlocId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScoreList"];
			default: components["responses"]["Refused"];
		};
	};
	showScore: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ScoreKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScoreShown"];
			default: components["responses"]["Refused"];
		};
	};
	showScoreOfCoalition: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				coalition_id: components["parameters"]["CoalitionId"];
				id: components["parameters"]["ScoreKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScoreShown"];
			default: components["responses"]["Refused"];
		};
	};
	destroyScoreOfCoalition: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				coalition_id: components["parameters"]["CoalitionId"];
				id: components["parameters"]["ScoreKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	showScoreOfCoalitionsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				coalitions_user_id: components["parameters"]["CoalitionsUserId"];
				id: components["parameters"]["ScoreKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScoreShown"];
			default: components["responses"]["Refused"];
		};
	};
	showScoreOfBloc: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				bloc_id: components["parameters"]["BlocId"];
				id: components["parameters"]["ScoreKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScoreShown"];
			default: components["responses"]["Refused"];
		};
	};
	listSquadsOfBloc: {
		parameters: {
			query?: queries["listSquadsOfBloc"];
			header?: never;
			path: {
				bloc_id: components["parameters"]["BlocId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SquadList"];
			default: components["responses"]["Refused"];
		};
	};
	createSquadOfBloc: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				bloc_id: components["parameters"]["BlocId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateSquadOfBloc"];
		responses: {
			201: components["responses"]["SquadCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showSquad: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SquadKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SquadShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateSquadPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SquadKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateSquad"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroySquad: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SquadKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateSquad: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SquadKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateSquad"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showSquadOfBloc: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				bloc_id: components["parameters"]["BlocId"];
				id: components["parameters"]["SquadKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SquadShown"];
			default: components["responses"]["Refused"];
		};
	};
	destroySquadOfBloc: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				bloc_id: components["parameters"]["BlocId"];
				id: components["parameters"]["SquadKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listSquadsUsersOfBloc: {
		parameters: {
			query?: queries["listSquadsUsersOfBloc"];
			header?: never;
			path: {
				bloc_id: components["parameters"]["BlocId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SquadsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createSquadsUserOfBloc: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				bloc_id: components["parameters"]["BlocId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateSquadsUser"];
		responses: {
			201: components["responses"]["SquadsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	updateSquadsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SquadsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateSquadsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroySquadsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SquadsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateSquadsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SquadsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateSquadsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroySquadsUserOfBloc: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				bloc_id: components["parameters"]["BlocId"];
				id: components["parameters"]["SquadsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listTags: {
		parameters: {
			query?: queries["listTags"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagList"];
			default: components["responses"]["Refused"];
		};
	};
	createTag: {
		requestBody: components["requestBodies"]["CreateTag"];
		responses: {
			201: components["responses"]["TagCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listTagsOfProject: {
		parameters: {
			query?: queries["listTags"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagList"];
			default: components["responses"]["Refused"];
		};
	};
	listTagsOfIssue: {
		parameters: {
			query?: queries["listTags"];
			header?: never;
			path: {
				issue_id: components["parameters"]["IssueId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagList"];
			default: components["responses"]["Refused"];
		};
	};
	listTagsOfNotion: {
		parameters: {
			query?: queries["listTags"];
			header?: never;
			path: {
				notion_id: components["parameters"]["NotionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagList"];
			default: components["responses"]["Refused"];
		};
	};
	listTagsOfCursus: {
		parameters: {
			query?: queries["listTags"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagList"];
			default: components["responses"]["Refused"];
		};
	};
	listTagsOfUser: {
		parameters: {
			query?: queries["listTags"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagList"];
			default: components["responses"]["Refused"];
		};
	};
	showTag: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TagKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateTagPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TagKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTag"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyTag: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TagKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateTag: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TagKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTag"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listTagsUsers: {
		parameters: {
			query?: queries["listTagsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createTagsUser: {
		requestBody: components["requestBodies"]["CreateTagsUser"];
		responses: {
			201: components["responses"]["TagsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listTagsUsersOfUser: {
		parameters: {
			query?: queries["listTagsUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listTagsUsersOfCursus: {
		parameters: {
			query?: queries["listTagsUsers"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listTagsUsersOfCampus: {
		parameters: {
			query?: queries["listTagsUsers"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listTagsUsersOfTag: {
		parameters: {
			query?: queries["listTagsUsers"];
			header?: never;
			path: {
				tag_id: components["parameters"]["TagId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showTagsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TagsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TagsUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateTagsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TagsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTagsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyTagsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TagsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateTagsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TagsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTagsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listTitles: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TitleList"];
			default: components["responses"]["Refused"];
		};
	};
	createTitle: {
		requestBody: components["requestBodies"]["CreateTitle"];
		responses: {
			201: components["responses"]["TitleCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listTitlesOfUser: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TitleList"];
			default: components["responses"]["Refused"];
		};
	};
	showTitle: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TitleKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TitleShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateTitlePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TitleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTitle"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyTitle: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TitleKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateTitle: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TitleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTitle"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listTitlesUsers: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TitlesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createTitlesUser: {
		requestBody: components["requestBodies"]["CreateTitlesUser"];
		responses: {
			201: components["responses"]["TitlesUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listTitlesUsersOfTitle: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path: {
				title_id: components["parameters"]["TitleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TitlesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listTitlesUsersOfUser: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TitlesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showTitlesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TitlesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TitlesUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateTitlesUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TitlesUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTitlesUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyTitlesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TitlesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateTitlesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TitlesUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTitlesUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listWaitlists: {
		parameters: {
			query?: queries["listWaitlists"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["WaitlistList"];
			default: components["responses"]["Refused"];
		};
	};
	showWaitlist: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["WaitlistKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["WaitlistShown"];
			default: components["responses"]["Refused"];
		};
	};
	destroyWaitlist: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["WaitlistKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	showEventWaitlist: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				event_id: components["parameters"]["EventId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["WaitlistShown"];
			default: components["responses"]["Refused"];
		};
	};
	showExamWaitlist: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				exam_id: components["parameters"]["ExamId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["WaitlistShown"];
			default: components["responses"]["Refused"];
		};
	};
	listAttachments: {
		parameters: {
			query?: queries["listAttachments"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AttachmentList"];
			default: components["responses"]["Refused"];
		};
	};
	listAttachmentsOfProjectSession: {
		parameters: {
			query?: queries["listAttachments"];
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AttachmentList"];
			default: components["responses"]["Refused"];
		};
	};
	listAttachmentsOfProject: {
		parameters: {
			query?: queries["listAttachments"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AttachmentList"];
			default: components["responses"]["Refused"];
		};
	};
	createAttachmentOfProject: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateAttachmentOfProject"];
		responses: {
			201: components["responses"]["AttachmentCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showAttachment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AttachmentKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AttachmentShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateAttachmentPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AttachmentKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAttachment"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyAttachment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AttachmentKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateAttachment: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AttachmentKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAttachment"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showAttachmentOfProjectSession: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
				id: components["parameters"]["AttachmentKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AttachmentShown"];
			default: components["responses"]["Refused"];
		};
	};
	listCursus: {
		parameters: {
			query?: queries["listCursus"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CursusList"];
			default: components["responses"]["Refused"];
		};
	};
	createCursus: {
		requestBody: components["requestBodies"]["CreateCursus"];
		responses: {
			201: components["responses"]["CursusCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showCursus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CursusKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CursusShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateCursusPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CursusKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCursus"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyCursus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CursusKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateCursus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CursusKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCursus"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listLevels: {
		parameters: {
			query?: queries["listLevels"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LevelList"];
			default: components["responses"]["Refused"];
		};
	};
	listLevelsOfCursus: {
		parameters: {
			query?: queries["listLevels"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LevelList"];
			default: components["responses"]["Refused"];
		};
	};
	listNotions: {
		parameters: {
			query?: queries["listNotions"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["NotionList"];
			default: components["responses"]["Refused"];
		};
	};
	createNotion: {
		requestBody: components["requestBodies"]["CreateNotion"];
		responses: {
			201: components["responses"]["NotionCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listNotionsOfCursus: {
		parameters: {
			query?: queries["listNotions"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["NotionList"];
			default: components["responses"]["Refused"];
		};
	};
	listNotionsOfTag: {
		parameters: {
			query?: queries["listNotions"];
			header?: never;
			path: {
				tag_id: components["parameters"]["TagId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["NotionList"];
			default: components["responses"]["Refused"];
		};
	};
	showNotion: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["NotionKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["NotionShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateNotionPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["NotionKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateNotion"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyNotion: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["NotionKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateNotion: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["NotionKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateNotion"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listParamsProjectSessionsRules: {
		parameters: {
			query?: queries["listParamsProjectSessionsRules"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ParamsProjectSessionsRuleList"];
			default: components["responses"]["Refused"];
		};
	};
	createParamsProjectSessionsRule: {
		requestBody: components["requestBodies"]["CreateParamsProjectSessionsRule"];
		responses: {
			201: components["responses"]["ParamsProjectSessionsRuleCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listParamsProjectSessionsRulesOfProjectSessionsRule: {
		parameters: {
			query?: queries["listParamsProjectSessionsRules"];
			header?: never;
			path: {
				project_sessions_rule_id: components["parameters"]["ProjectSessionsRuleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ParamsProjectSessionsRuleList"];
			default: components["responses"]["Refused"];
		};
	};
	createParamsProjectSessionsRuleOfProjectSessionsRule: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_sessions_rule_id: components["parameters"]["ProjectSessionsRuleId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateParamsProjectSessionsRuleOfProjectSessionsRule"];
		responses: {
			201: components["responses"]["ParamsProjectSessionsRuleCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showParamsProjectSessionsRule: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ParamsProjectSessionsRuleKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ParamsProjectSessionsRuleShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateParamsProjectSessionsRulePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ParamsProjectSessionsRuleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateParamsProjectSessionsRule"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateParamsProjectSessionsRule: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ParamsProjectSessionsRuleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateParamsProjectSessionsRule"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectData: {
		parameters: {
			query?: queries["listProjectData"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectDataList"];
			default: components["responses"]["Refused"];
		};
	};
	createProjectData: {
		requestBody: components["requestBodies"]["CreateProjectData"];
		responses: {
			201: components["responses"]["ProjectDataCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectDataOfProjectSession: {
		parameters: {
			query?: queries["listProjectData"];
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectDataList"];
			default: components["responses"]["Refused"];
		};
	};
	showProjectData: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectDataKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectDataShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateProjectDataPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectDataKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProjectData"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyProjectData: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectDataKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateProjectData: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectDataKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProjectData"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectSessions: {
		parameters: {
			query?: queries["listProjectSessions"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectSessionList"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectSessionsOfProject: {
		parameters: {
			query?: queries["listProjectSessions"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectSessionList"];
			default: components["responses"]["Refused"];
		};
	};
	showProjectSession: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectSessionKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectSessionShown"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectSessions: {
		parameters: {
			query?: queries["graphProjectSessions"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectSessionsOnField: {
		parameters: {
			query?: queries["graphProjectSessions"];
			header?: never;
			path: {
				field: components["parameters"]["ProjectSessionsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectSessionsOnFieldByInterval: {
		parameters: {
			query?: queries["graphProjectSessions"];
			header?: never;
			path: {
				field: components["parameters"]["ProjectSessionsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectSessionsOfProject: {
		parameters: {
			query?: queries["graphProjectSessions"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectSessionsOfProjectOnField: {
		parameters: {
			query?: queries["graphProjectSessions"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["ProjectSessionsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectSessionsOfProjectOnFieldByInterval: {
		parameters: {
			query?: queries["graphProjectSessions"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["ProjectSessionsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectSessionsRules: {
		parameters: {
			query?: queries["listProjectSessionsRules"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectSessionsRuleList"];
			default: components["responses"]["Refused"];
		};
	};
	createProjectSessionsRule: {
		requestBody: components["requestBodies"]["CreateProjectSessionsRule"];
		responses: {
			201: components["responses"]["ProjectSessionsRuleCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectSessionsRulesOfProjectSession: {
		parameters: {
			query?: queries["listProjectSessionsRules"];
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectSessionsRuleList"];
			default: components["responses"]["Refused"];
		};
	};
	createProjectSessionsRuleOfProjectSession: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateProjectSessionsRuleOfProjectSession"];
		responses: {
			201: components["responses"]["ProjectSessionsRuleCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showProjectSessionsRule: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectSessionsRuleKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectSessionsRuleShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateProjectSessionsRulePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectSessionsRuleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProjectSessionsRule"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateProjectSessionsRule: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectSessionsRuleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProjectSessionsRule"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectSessionsSkills: {
		parameters: {
			query?: queries["listProjectSessionsSkills"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectSessionsSkillList"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectSessionsSkillsOfProjectSession: {
		parameters: {
			query?: queries["listProjectSessionsSkills"];
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectSessionsSkillList"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectSessionsSkillsOfSkill: {
		parameters: {
			query?: queries["listProjectSessionsSkills"];
			header?: never;
			path: {
				skill_id: components["parameters"]["SkillId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectSessionsSkillList"];
			default: components["responses"]["Refused"];
		};
	};
	showProjectSessionsSkill: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectSessionsSkillKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectSessionsSkillShown"];
			default: components["responses"]["Refused"];
		};
	};
	showProjectSessionsSkillOfProjectSession: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
				id: components["parameters"]["ProjectSessionsSkillKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectSessionsSkillShown"];
			default: components["responses"]["Refused"];
		};
	};
	listProjects: {
		parameters: {
			query?: queries["listProjects"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectList"];
			default: components["responses"]["Refused"];
		};
	};
	createProject: {
		requestBody: components["requestBodies"]["CreateProject"];
		responses: {
			201: components["responses"]["ProjectCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectsOfCursus: {
		parameters: {
			query?: queries["listProjects"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectList"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectsOfProject: {
		parameters: {
			query?: queries["listProjects"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectList"];
			default: components["responses"]["Refused"];
		};
	};
	listMeProjects: {
		parameters: {
			query?: queries["listProjects"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectList"];
			default: components["responses"]["Refused"];
		};
	};
	findSearchProjects: {
		parameters: {
			query?: queries["findSearchProjects"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectFound"];
			default: components["responses"]["Refused"];
		};
	};
	showProject: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateProjectPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProject"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyProject: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateProject: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProject"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	retryProjectPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	retryProject: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listQuests: {
		parameters: {
			query?: queries["listQuests"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["QuestList"];
			default: components["responses"]["Refused"];
		};
	};
	createQuest: {
		requestBody: components["requestBodies"]["CreateQuest"];
		responses: {
			201: components["responses"]["QuestCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listQuestsOfCursus: {
		parameters: {
			query?: queries["listQuests"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["QuestList"];
			default: components["responses"]["Refused"];
		};
	};
	listQuestsOfCampus: {
		parameters: {
			query?: queries["listQuests"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["QuestList"];
			default: components["responses"]["Refused"];
		};
	};
	listQuestsOfUser: {
		parameters: {
			query?: queries["listQuests"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["QuestList"];
			default: components["responses"]["Refused"];
		};
	};
	showQuest: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["QuestKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["QuestShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateQuestPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["QuestKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateQuest"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyQuest: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["QuestKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateQuest: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["QuestKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateQuest"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listQuestsUsers: {
		parameters: {
			query?: queries["listQuestsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["QuestsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createQuestsUser: {
		requestBody: components["requestBodies"]["CreateQuestsUser"];
		responses: {
			201: components["responses"]["QuestsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listQuestsUsersOfQuest: {
		parameters: {
			query?: queries["listQuestsUsers"];
			header?: never;
			path: {
				quest_id: components["parameters"]["QuestId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["QuestsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listQuestsUsersOfUser: {
		parameters: {
			query?: queries["listQuestsUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["QuestsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showQuestsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["QuestsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["QuestsUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateQuestsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["QuestsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateQuestsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyQuestsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["QuestsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateQuestsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["QuestsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateQuestsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphQuestsUsers: {
		parameters: {
			query?: queries["graphQuestsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphQuestsUsersOnField: {
		parameters: {
			query?: queries["graphQuestsUsers"];
			header?: never;
			path: {
				field: components["parameters"]["QuestsUsersGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphQuestsUsersOnFieldByInterval: {
		parameters: {
			query?: queries["graphQuestsUsers"];
			header?: never;
			path: {
				field: components["parameters"]["QuestsUsersGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listRules: {
		parameters: {
			query?: queries["listRules"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["RuleList"];
			default: components["responses"]["Refused"];
		};
	};
	createRule: {
		requestBody: components["requestBodies"]["CreateRule"];
		responses: {
			201: components["responses"]["RuleCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listRulesOfProjectSession: {
		parameters: {
			query?: queries["listRules"];
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["RuleList"];
			default: components["responses"]["Refused"];
		};
	};
	createRuleOfProjectSession: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateRule"];
		responses: {
			201: components["responses"]["RuleCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showRule: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RuleKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["RuleShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateRulePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RuleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateRule"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyRule: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RuleKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateRule: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RuleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateRule"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listSkills: {
		parameters: {
			query?: queries["listSkills"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SkillList"];
			default: components["responses"]["Refused"];
		};
	};
	createSkill: {
		requestBody: components["requestBodies"]["CreateSkill"];
		responses: {
			201: components["responses"]["SkillCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listSkillsOfCursus: {
		parameters: {
			query?: queries["listSkills"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SkillList"];
			default: components["responses"]["Refused"];
		};
	};
	showSkill: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SkillKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SkillShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateSkillPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SkillKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateSkill"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroySkill: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SkillKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateSkill: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SkillKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateSkill"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listSubnotions: {
		parameters: {
			query?: queries["listSubnotions"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SubnotionList"];
			default: components["responses"]["Refused"];
		};
	};
	createSubnotion: {
		requestBody: components["requestBodies"]["CreateSubnotion"];
		responses: {
			201: components["responses"]["SubnotionCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listSubnotionsOfNotion: {
		parameters: {
			query?: queries["listSubnotions"];
			header?: never;
			path: {
				notion_id: components["parameters"]["NotionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SubnotionList"];
			default: components["responses"]["Refused"];
		};
	};
	showSubnotion: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SubnotionKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SubnotionShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateSubnotionPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SubnotionKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateSubnotion"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroySubnotion: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SubnotionKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateSubnotion: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SubnotionKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateSubnotion"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listEvaluations: {
		parameters: {
			query?: queries["listEvaluations"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EvaluationList"];
			default: components["responses"]["Refused"];
		};
	};
	createEvaluation: {
		requestBody: components["requestBodies"]["CreateEvaluation"];
		responses: {
			201: components["responses"]["EvaluationCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showEvaluation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EvaluationKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EvaluationShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateEvaluationPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EvaluationKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateEvaluation"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyEvaluation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EvaluationKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateEvaluation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EvaluationKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateEvaluation"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listFeedbacks: {
		parameters: {
			query?: queries["listFeedbacks"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FeedbackList"];
			default: components["responses"]["Refused"];
		};
	};
	createFeedback: {
		requestBody: components["requestBodies"]["CreateFeedback"];
		responses: {
			201: components["responses"]["FeedbackCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listFeedbacksOfEvent: {
		parameters: {
			query?: queries["listFeedbacks"];
			header?: never;
			path: {
				event_id: components["parameters"]["EventId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FeedbackList"];
			default: components["responses"]["Refused"];
		};
	};
	createFeedbackOfEvent: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				event_id: components["parameters"]["EventId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateFeedbackOfEvent"];
		responses: {
			201: components["responses"]["FeedbackCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listFeedbacksOfScaleTeam: {
		parameters: {
			query?: queries["listFeedbacks"];
			header?: never;
			path: {
				scale_team_id: components["parameters"]["ScaleTeamId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FeedbackList"];
			default: components["responses"]["Refused"];
		};
	};
	createFeedbackOfScaleTeam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				scale_team_id: components["parameters"]["ScaleTeamId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateFeedbackOfScaleTeam"];
		responses: {
			201: components["responses"]["FeedbackCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showFeedback: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FeedbackShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateFeedbackPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateFeedback"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyFeedback: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateFeedback: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateFeedback"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showFeedbackOfEvent: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				event_id: components["parameters"]["EventId"];
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FeedbackShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateFeedbackOfEventPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				event_id: components["parameters"]["EventId"];
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateFeedback"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyFeedbackOfEvent: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				event_id: components["parameters"]["EventId"];
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateFeedbackOfEvent: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				event_id: components["parameters"]["EventId"];
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateFeedback"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showFeedbackOfScaleTeam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				scale_team_id: components["parameters"]["ScaleTeamId"];
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FeedbackShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateFeedbackOfScaleTeamPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				scale_team_id: components["parameters"]["ScaleTeamId"];
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateFeedback"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyFeedbackOfScaleTeam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				scale_team_id: components["parameters"]["ScaleTeamId"];
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateFeedbackOfScaleTeam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				scale_team_id: components["parameters"]["ScaleTeamId"];
				id: components["parameters"]["FeedbackKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateFeedback"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listFlags: {
		parameters: {
			query?: queries["listFlags"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["FlagList"];
			default: components["responses"]["Refused"];
		};
	};
	listScaleTeams: {
		parameters: {
			query?: queries["listScaleTeams"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleTeamList"];
			default: components["responses"]["Refused"];
		};
	};
	createScaleTeam: {
		requestBody: components["requestBodies"]["CreateScaleTeam"];
		responses: {
			201: components["responses"]["ScaleTeamCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listScaleTeamsOfProjectSession: {
		parameters: {
			query?: queries["listScaleTeams"];
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleTeamList"];
			default: components["responses"]["Refused"];
		};
	};
	createScaleTeamOfProjectSession: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateScaleTeam"];
		responses: {
			201: components["responses"]["ScaleTeamCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listScaleTeamsOfProject: {
		parameters: {
			query?: queries["listScaleTeams"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleTeamList"];
			default: components["responses"]["Refused"];
		};
	};
	listScaleTeamsOfUser: {
		parameters: {
			query?: queries["listScaleTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleTeamList"];
			default: components["responses"]["Refused"];
		};
	};
	listScaleTeamsOfUserAsCorrector: {
		parameters: {
			query?: queries["listScaleTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleTeamList"];
			default: components["responses"]["Refused"];
		};
	};
	listScaleTeamsOfUserAsCorrected: {
		parameters: {
			query?: queries["listScaleTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleTeamList"];
			default: components["responses"]["Refused"];
		};
	};
	listMeScaleTeams: {
		parameters: {
			query?: queries["listScaleTeams"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleTeamList"];
			default: components["responses"]["Refused"];
		};
	};
	listMeScaleTeamsAsCorrector: {
		parameters: {
			query?: queries["listScaleTeams"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleTeamList"];
			default: components["responses"]["Refused"];
		};
	};
	listMeScaleTeamsAsCorrected: {
		parameters: {
			query?: queries["listScaleTeams"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleTeamList"];
			default: components["responses"]["Refused"];
		};
	};
	showScaleTeam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ScaleTeamKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleTeamShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateScaleTeamPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ScaleTeamKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateScaleTeam"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyScaleTeam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ScaleTeamKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateScaleTeam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ScaleTeamKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateScaleTeam"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showScaleTeamOfProjectSession: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
				id: components["parameters"]["ScaleTeamKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleTeamShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateScaleTeamOfProjectSessionPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
				id: components["parameters"]["ScaleTeamKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateScaleTeam"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyScaleTeamOfProjectSession: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
				id: components["parameters"]["ScaleTeamKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateScaleTeamOfProjectSession: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
				id: components["parameters"]["ScaleTeamKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateScaleTeam"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphScaleTeams: {
		parameters: {
			query?: queries["graphScaleTeams"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphScaleTeamsOnField: {
		parameters: {
			query?: queries["graphScaleTeams"];
			header?: never;
			path: {
				field: components["parameters"]["ScaleTeamsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphScaleTeamsOnFieldByInterval: {
		parameters: {
			query?: queries["graphScaleTeams"];
			header?: never;
			path: {
				field: components["parameters"]["ScaleTeamsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphScaleTeamsOfProject: {
		parameters: {
			query?: queries["graphScaleTeams"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphScaleTeamsOfProjectOnField: {
		parameters: {
			query?: queries["graphScaleTeams"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["ScaleTeamsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphScaleTeamsOfProjectOnFieldByInterval: {
		parameters: {
			query?: queries["graphScaleTeams"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["ScaleTeamsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphScaleTeamsOfUser: {
		parameters: {
			query?: queries["graphScaleTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphScaleTeamsOfUserOnField: {
		parameters: {
			query?: queries["graphScaleTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				field: components["parameters"]["ScaleTeamsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphScaleTeamsOfUserOnFieldByInterval: {
		parameters: {
			query?: queries["graphScaleTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				field: components["parameters"]["ScaleTeamsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	multipleCreateScaleTeams: {
		requestBody?: components["requestBodies"]["MultipleCreateScaleTeams"];
		responses: {
			201: components["responses"]["ScaleTeamsGiven"];
			default: components["responses"]["Refused"];
		};
	};
	listScales: {
		parameters: {
			query?: queries["listScales"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleList"];
			default: components["responses"]["Refused"];
		};
	};
	createScale: {
		requestBody: components["requestBodies"]["CreateScale"];
		responses: {
			201: components["responses"]["ScaleCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listScalesOfProjectSession: {
		parameters: {
			query?: queries["listScales"];
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleList"];
			default: components["responses"]["Refused"];
		};
	};
	listScalesOfProject: {
		parameters: {
			query?: queries["listScales"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleList"];
			default: components["responses"]["Refused"];
		};
	};
	listScalesOfUser: {
		parameters: {
			query?: queries["listScales"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleList"];
			default: components["responses"]["Refused"];
		};
	};
	showScale: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ScaleKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ScaleShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateScalePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ScaleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateScale"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyScale: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ScaleKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateScale: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ScaleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateScale"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listSlots: {
		parameters: {
			query?: queries["listSlots"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SlotList"];
			default: components["responses"]["Refused"];
		};
	};
	createSlot: {
		requestBody: components["requestBodies"]["CreateSlot"];
		responses: {
			201: components["responses"]["SlotCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listSlotsOfProject: {
		parameters: {
			query?: queries["listSlots"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SlotList"];
			default: components["responses"]["Refused"];
		};
	};
	listSlotsOfUser: {
		parameters: {
			query?: queries["listSlots"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SlotList"];
			default: components["responses"]["Refused"];
		};
	};
	listMeSlots: {
		parameters: {
			query?: queries["listSlots"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SlotList"];
			default: components["responses"]["Refused"];
		};
	};
	showSlot: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SlotKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["SlotShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateSlotPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SlotKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateSlot"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroySlot: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SlotKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateSlot: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["SlotKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateSlot"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphSlots: {
		parameters: {
			query?: queries["graphSlots"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphSlotsOnField: {
		parameters: {
			query?: queries["graphSlots"];
			header?: never;
			path: {
				field: components["parameters"]["SlotsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphSlotsOnFieldByInterval: {
		parameters: {
			query?: queries["graphSlots"];
			header?: never;
			path: {
				field: components["parameters"]["SlotsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphSlotsOfProject: {
		parameters: {
			query?: queries["graphSlots"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphSlotsOfProjectOnField: {
		parameters: {
			query?: queries["graphSlots"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["SlotsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphSlotsOfProjectOnFieldByInterval: {
		parameters: {
			query?: queries["graphSlots"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["SlotsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphSlotsOfUser: {
		parameters: {
			query?: queries["graphSlots"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphSlotsOfUserOnField: {
		parameters: {
			query?: queries["graphSlots"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				field: components["parameters"]["SlotsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphSlotsOfUserOnFieldByInterval: {
		parameters: {
			query?: queries["graphSlots"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				field: components["parameters"]["SlotsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listTeamsUploads: {
		parameters: {
			query?: queries["listTeamsUploads"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamsUploadList"];
			default: components["responses"]["Refused"];
		};
	};
	createTeamsUpload: {
		requestBody: components["requestBodies"]["CreateTeamsUpload"];
		responses: {
			201: components["responses"]["TeamsUploadCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listTeamsUploadsOfTeam: {
		parameters: {
			query?: queries["listTeamsUploads"];
			header?: never;
			path: {
				team_id: components["parameters"]["TeamId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamsUploadList"];
			default: components["responses"]["Refused"];
		};
	};
	showTeamsUpload: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamsUploadKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamsUploadShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateTeamsUploadPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamsUploadKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTeamsUpload"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyTeamsUpload: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamsUploadKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateTeamsUpload: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamsUploadKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTeamsUpload"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	multipleCreateTeamsUploads: {
		requestBody?: components["requestBodies"]["MultipleCreateTeamsUploads"];
		responses: {
			201: components["responses"]["TeamsUploadsGiven"];
			default: components["responses"]["Refused"];
		};
	};
	listCursusUsers: {
		parameters: {
			query?: queries["listCursusUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CursusUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createCursusUser: {
		requestBody: components["requestBodies"]["CreateCursusUser"];
		responses: {
			201: components["responses"]["CursusUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listCursusUsersOfUser: {
		parameters: {
			query?: queries["listCursusUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CursusUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createCursusUserOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateCursusUserOfUser"];
		responses: {
			201: components["responses"]["CursusUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listCursusUsersOfCursus: {
		parameters: {
			query?: queries["listCursusUsers"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CursusUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showCursusUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CursusUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CursusUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateCursusUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CursusUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCursusUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyCursusUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CursusUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateCursusUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CursusUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCursusUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphCursusUsers: {
		parameters: {
			query?: queries["graphCursusUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphCursusUsersOnField: {
		parameters: {
			query?: queries["graphCursusUsers"];
			header?: never;
			path: {
				field: components["parameters"]["CursusUsersGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphCursusUsersOnFieldByInterval: {
		parameters: {
			query?: queries["graphCursusUsers"];
			header?: never;
			path: {
				field: components["parameters"]["CursusUsersGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listExperiences: {
		parameters: {
			query?: queries["listExperiences"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExperienceList"];
			default: components["responses"]["Refused"];
		};
	};
	createExperience: {
		requestBody: components["requestBodies"]["CreateExperience"];
		responses: {
			201: components["responses"]["ExperienceCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listExperiencesOfCampus: {
		parameters: {
			query?: queries["listExperiences"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExperienceList"];
			default: components["responses"]["Refused"];
		};
	};
	listExperiencesOfProjectsUser: {
		parameters: {
			query?: queries["listExperiences"];
			header?: never;
			path: {
				projects_user_id: components["parameters"]["ProjectsUserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExperienceList"];
			default: components["responses"]["Refused"];
		};
	};
	listExperiencesOfPartnershipsUser: {
		parameters: {
			query?: queries["listExperiences"];
			header?: never;
			path: {
				partnerships_user_id: components["parameters"]["PartnershipsUserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExperienceList"];
			default: components["responses"]["Refused"];
		};
	};
	listExperiencesOfUser: {
		parameters: {
			query?: queries["listExperiences"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExperienceList"];
			default: components["responses"]["Refused"];
		};
	};
	listExperiencesOfSkill: {
		parameters: {
			query?: queries["listExperiences"];
			header?: never;
			path: {
				skill_id: components["parameters"]["SkillId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExperienceList"];
			default: components["responses"]["Refused"];
		};
	};
	showExperience: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExperienceKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ExperienceShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateExperiencePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExperienceKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateExperience"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyExperience: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExperienceKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateExperience: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ExperienceKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateExperience"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listLanguagesUsers: {
		parameters: {
			query?: queries["listLanguagesUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LanguagesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createLanguagesUser: {
		requestBody: components["requestBodies"]["CreateLanguagesUser"];
		responses: {
			201: components["responses"]["LanguagesUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listLanguagesUsersOfUser: {
		parameters: {
			query?: queries["listLanguagesUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LanguagesUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createLanguagesUserOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateLanguagesUserOfUser"];
		responses: {
			201: components["responses"]["LanguagesUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showLanguagesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LanguagesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LanguagesUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateLanguagesUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LanguagesUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateLanguagesUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyLanguagesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LanguagesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateLanguagesUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LanguagesUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateLanguagesUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showLanguagesUserOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				id: components["parameters"]["LanguagesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LanguagesUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateLanguagesUserOfUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				id: components["parameters"]["LanguagesUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateLanguagesUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyLanguagesUserOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				id: components["parameters"]["LanguagesUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateLanguagesUserOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				id: components["parameters"]["LanguagesUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateLanguagesUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphLanguagesUsers: {
		parameters: {
			query?: queries["graphLanguagesUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphLanguagesUsersOnField: {
		parameters: {
			query?: queries["graphLanguagesUsers"];
			header?: never;
			path: {
				field: components["parameters"]["LanguagesUsersGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphLanguagesUsersOnFieldByInterval: {
		parameters: {
			query?: queries["graphLanguagesUsers"];
			header?: never;
			path: {
				field: components["parameters"]["LanguagesUsersGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectsUsers: {
		parameters: {
			query?: queries["listProjectsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createProjectsUser: {
		requestBody: components["requestBodies"]["CreateProjectsUser"];
		responses: {
			201: components["responses"]["ProjectsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectsUsersOfProject: {
		parameters: {
			query?: queries["listProjectsUsers"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createProjectsUserOfProject: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateProjectsUserOfProject"];
		responses: {
			201: components["responses"]["ProjectsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listProjectsUsersOfUser: {
		parameters: {
			query?: queries["listProjectsUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createProjectsUserOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateProjectsUserOfUser"];
		responses: {
			201: components["responses"]["ProjectsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showProjectsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectsUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateProjectsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProjectsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyProjectsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateProjectsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProjectsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectsUsers: {
		parameters: {
			query?: queries["graphProjectsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectsUsersOnField: {
		parameters: {
			query?: queries["graphProjectsUsers"];
			header?: never;
			path: {
				field: components["parameters"]["ProjectsUsersGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectsUsersOnFieldByInterval: {
		parameters: {
			query?: queries["graphProjectsUsers"];
			header?: never;
			path: {
				field: components["parameters"]["ProjectsUsersGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectsUsersOfProject: {
		parameters: {
			query?: queries["graphProjectsUsers"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectsUsersOfProjectOnField: {
		parameters: {
			query?: queries["graphProjectsUsers"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["ProjectsUsersGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectsUsersOfProjectOnFieldByInterval: {
		parameters: {
			query?: queries["graphProjectsUsers"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["ProjectsUsersGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectsUsersOfUser: {
		parameters: {
			query?: queries["graphProjectsUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectsUsersOfUserOnField: {
		parameters: {
			query?: queries["graphProjectsUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				field: components["parameters"]["ProjectsUsersGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphProjectsUsersOfUserOnFieldByInterval: {
		parameters: {
			query?: queries["graphProjectsUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				field: components["parameters"]["ProjectsUsersGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	createProjectRegister: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateProjectRegister"];
		responses: {
			201: components["responses"]["ProjectsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	retryProjectsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: components["requestBodies"]["RetryProjectsUser"];
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	retryProjectsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: components["requestBodies"]["RetryProjectsUser"];
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	compileProjectsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	compileProjectsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProjectsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	registerChildsAndScalesProjectsUsers: {
		requestBody: components["requestBodies"]["RegisterChildsAndScalesProjectsUsers"];
		responses: {
			200: components["responses"]["ProjectsUserGiven"];
			default: components["responses"]["Refused"];
		};
	};
	resetProjectsUsers: {
		parameters: {
			query: queries["resetProjectsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProjectsUserResetGiven"];
			default: components["responses"]["Refused"];
		};
	};
	scaleProjectsUsers: {
		requestBody: components["requestBodies"]["ScaleProjectsUsers"];
		responses: {
			200: components["responses"]["ProjectsUserScaleGiven"];
			default: components["responses"]["Refused"];
		};
	};
	listTeams: {
		parameters: {
			query?: queries["listTeams"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamList"];
			default: components["responses"]["Refused"];
		};
	};
	createTeam: {
		requestBody: components["requestBodies"]["CreateTeam"];
		responses: {
			201: components["responses"]["TeamCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listTeamsOfCursus: {
		parameters: {
			query?: queries["listTeams"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamList"];
			default: components["responses"]["Refused"];
		};
	};
	listTeamsOfUser: {
		parameters: {
			query?: queries["listTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamList"];
			default: components["responses"]["Refused"];
		};
	};
	listTeamsOfUserAndProject: {
		parameters: {
			query?: queries["listTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamList"];
			default: components["responses"]["Refused"];
		};
	};
	listTeamsOfProject: {
		parameters: {
			query?: queries["listTeams"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamList"];
			default: components["responses"]["Refused"];
		};
	};
	listTeamsOfProjectSession: {
		parameters: {
			query?: queries["listTeams"];
			header?: never;
			path: {
				project_session_id: components["parameters"]["ProjectSessionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamList"];
			default: components["responses"]["Refused"];
		};
	};
	listMeTeams: {
		parameters: {
			query?: queries["listTeams"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamList"];
			default: components["responses"]["Refused"];
		};
	};
	showTeam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateTeamPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTeam"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyTeam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateTeam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTeam"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeams: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOnField: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				field: components["parameters"]["TeamsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOnFieldByInterval: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				field: components["parameters"]["TeamsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfCursus: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfCursusOnField: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
				field: components["parameters"]["TeamsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfCursusOnFieldByInterval: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
				field: components["parameters"]["TeamsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfUser: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfUserOnField: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				field: components["parameters"]["TeamsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfUserOnFieldByInterval: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				field: components["parameters"]["TeamsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfUserAndProject: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfUserAndProjectOnField: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["TeamsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfUserAndProjectOnFieldByInterval: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["TeamsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfProject: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfProjectOnField: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["TeamsGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphTeamsOfProjectOnFieldByInterval: {
		parameters: {
			query?: queries["graphTeams"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
				field: components["parameters"]["TeamsGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	resetTeamUploadsTeam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listTeamsUsers: {
		parameters: {
			query?: queries["listTeamsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createTeamsUser: {
		requestBody: components["requestBodies"]["CreateTeamsUser"];
		responses: {
			201: components["responses"]["TeamsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listTeamsUsersOfUser: {
		parameters: {
			query?: queries["listTeamsUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listTeamsUsersOfTeam: {
		parameters: {
			query?: queries["listTeamsUsers"];
			header?: never;
			path: {
				team_id: components["parameters"]["TeamId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showTeamsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TeamsUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateTeamsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTeamsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyTeamsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateTeamsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TeamsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTeamsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listUserCandidatures: {
		parameters: {
			query?: queries["listUserCandidatures"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserCandidatureList"];
			default: components["responses"]["Refused"];
		};
	};
	createUserCandidature: {
		requestBody: components["requestBodies"]["CreateUserCandidature"];
		responses: {
			201: components["responses"]["UserCandidatureCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showUserCandidature: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserCandidatureKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserCandidatureShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateUserCandidaturePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserCandidatureKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateUserCandidature"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateUserCandidature: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserCandidatureKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateUserCandidature"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showUserUserCandidature: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserCandidatureShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateUserUserCandidaturePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateUserCandidature"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	createUserUserCandidature: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateUserUserCandidature"];
		responses: {
			201: components["responses"]["UserCandidatureCreated"];
			default: components["responses"]["Refused"];
		};
	};
	updateUserUserCandidature: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateUserCandidature"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listUsers: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	createUser: {
		requestBody: components["requestBodies"]["CreateUser"];
		responses: {
			201: components["responses"]["UserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfCoalition: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				coalition_id: components["parameters"]["CoalitionId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfDash: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				dash_id: components["parameters"]["DashId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfEvent: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				event_id: components["parameters"]["EventId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfAccreditation: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				accreditation_id: components["parameters"]["AccreditationId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfTeam: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				team_id: components["parameters"]["TeamId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfProject: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				project_id: components["parameters"]["ProjectId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfPartnership: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				partnership_id: components["parameters"]["PartnershipId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfExpertise: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				expertise_id: components["parameters"]["ExpertiseId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfCursus: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				cursus_id: components["parameters"]["CursusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfCampus: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfAchievement: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				achievement_id: components["parameters"]["AchievementId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfTitle: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				title_id: components["parameters"]["TitleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfQuest: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				quest_id: components["parameters"]["QuestId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listUsersOfGroup: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path: {
				group_id: components["parameters"]["GroupId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	showMe: {
		requestBody?: never;
		responses: {
			200: components["responses"]["UserShown"];
			default: components["responses"]["Refused"];
		};
	};
	listStaff: {
		parameters: {
			query?: queries["listUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	listAlumnizedUsers: {
		parameters: {
			query: queries["listAlumnizedUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserList"];
			default: components["responses"]["Refused"];
		};
	};
	findSearchUsers: {
		parameters: {
			query?: queries["findSearchUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserFound"];
			default: components["responses"]["Refused"];
		};
	};
	showUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphUsers: {
		parameters: {
			query?: queries["graphUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphUsersOnField: {
		parameters: {
			query?: queries["graphUsers"];
			header?: never;
			path: {
				field: components["parameters"]["UsersGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphUsersOnFieldByInterval: {
		parameters: {
			query?: queries["graphUsers"];
			header?: never;
			path: {
				field: components["parameters"]["UsersGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	addUserCorrectionPoints: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["AddUserCorrectionPoints"];
		responses: {
			200: components["responses"]["UserGiven"];
			default: components["responses"]["Refused"];
		};
	};
	removeUserCorrectionPoints: {
		parameters: {
			query: queries["removeUserCorrectionPoints"];
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserGiven"];
			default: components["responses"]["Refused"];
		};
	};
	alumnizeUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	dealumnizeUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	setPrimaryCampusUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["SetPrimaryCampusUser"];
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	freePastAguUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["FreePastAguUser"];
		responses: {
			200: components["responses"]["UserFreePastAguGiven"];
			default: components["responses"]["Refused"];
		};
	};
	unfreezeUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	removeUserOtpSettings: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	showUserExam: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserExamGiven"];
			default: components["responses"]["Refused"];
		};
	};
	showUserProjectsUsersRegistration: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserProjectsUsersRegistrationGiven"];
			default: components["responses"]["Refused"];
		};
	};
	showUserLocationsStats: {
		parameters: {
			query?: queries["showUserLocationsStats"];
			header?: never;
			path: {
				id: components["parameters"]["UserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["UserLocationsStatsGiven"];
			default: components["responses"]["Refused"];
		};
	};
	listApps: {
		parameters: {
			query?: queries["listApps"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AppList"];
			default: components["responses"]["Refused"];
		};
	};
	listAppsOfUser: {
		parameters: {
			query?: queries["listApps"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AppList"];
			default: components["responses"]["Refused"];
		};
	};
	showApp: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AppKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AppShown"];
			default: components["responses"]["Refused"];
		};
	};
	listEndpoints: {
		parameters: {
			query?: queries["listEndpoints"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EndpointList"];
			default: components["responses"]["Refused"];
		};
	};
	createEndpoint: {
		requestBody: components["requestBodies"]["CreateEndpoint"];
		responses: {
			201: components["responses"]["EndpointCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showEndpoint: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EndpointKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["EndpointShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateEndpointPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EndpointKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateEndpoint"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyEndpoint: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EndpointKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateEndpoint: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EndpointKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateEndpoint"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	callbackEndpoint: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["EndpointKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CallbackEndpoint"];
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listGitlabUsersOfUser: {
		parameters: {
			query?: queries["listGitlabUsersOfUser"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["GitlabUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listMailings: {
		parameters: {
			query?: queries["listMailings"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["MailingList"];
			default: components["responses"]["Refused"];
		};
	};
	createMailing: {
		requestBody: components["requestBodies"]["CreateMailing"];
		responses: {
			201: components["responses"]["MailingCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listMailingsOfUser: {
		parameters: {
			query?: queries["listMailings"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["MailingList"];
			default: components["responses"]["Refused"];
		};
	};
	showMailing: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["MailingKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["MailingShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateMailingPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["MailingKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateMailing"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyMailing: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["MailingKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateMailing: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["MailingKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateMailing"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listRolesEntities: {
		parameters: {
			query?: queries["listRolesEntities"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["RolesEntityList"];
			default: components["responses"]["Refused"];
		};
	};
	createRolesEntity: {
		requestBody: components["requestBodies"]["CreateRolesEntity"];
		responses: {
			201: components["responses"]["RolesEntityCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listRolesEntitiesOfRole: {
		parameters: {
			query?: queries["listRolesEntities"];
			header?: never;
			path: {
				role_id: components["parameters"]["RoleId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["RolesEntityList"];
			default: components["responses"]["Refused"];
		};
	};
	showRolesEntity: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RolesEntityKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["RolesEntityShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateRolesEntityPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RolesEntityKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateRolesEntity"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyRolesEntity: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RolesEntityKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateRolesEntity: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RolesEntityKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateRolesEntity"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphRolesEntities: {
		parameters: {
			query?: queries["graphRolesEntities"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphRolesEntitiesOnField: {
		parameters: {
			query?: queries["graphRolesEntities"];
			header?: never;
			path: {
				field: components["parameters"]["RolesEntitiesGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphRolesEntitiesOnFieldByInterval: {
		parameters: {
			query?: queries["graphRolesEntities"];
			header?: never;
			path: {
				field: components["parameters"]["RolesEntitiesGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listTranslations: {
		parameters: {
			query?: queries["listTranslations"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TranslationList"];
			default: components["responses"]["Refused"];
		};
	};
	createTranslation: {
		requestBody: components["requestBodies"]["CreateTranslation"];
		responses: {
			201: components["responses"]["TranslationCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showTranslation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TranslationKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TranslationShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateTranslationPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TranslationKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTranslation"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyTranslation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TranslationKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateTranslation: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TranslationKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateTranslation"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	uploadTranslations: {
		requestBody: components["requestBodies"]["UploadTranslations"];
		responses: {
			200: components["responses"]["TranslationsGiven"];
			default: components["responses"]["Refused"];
		};
	};
	deactivateWebhookRegistery: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["WebhookRegisteryKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listBalances: {
		parameters: {
			query?: queries["listBalances"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["BalanceList"];
			default: components["responses"]["Refused"];
		};
	};
	listBalancesOfPool: {
		parameters: {
			query?: queries["listBalances"];
			header?: never;
			path: {
				pool_id: components["parameters"]["PoolId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["BalanceList"];
			default: components["responses"]["Refused"];
		};
	};
	showBalance: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["BalanceKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["BalanceShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateBalancePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["BalanceKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateBalance"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateBalance: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["BalanceKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateBalance"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showBalanceOfPool: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				pool_id: components["parameters"]["PoolId"];
				id: components["parameters"]["BalanceKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["BalanceShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateBalanceOfPoolPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				pool_id: components["parameters"]["PoolId"];
				id: components["parameters"]["BalanceKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateBalance"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateBalanceOfPool: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				pool_id: components["parameters"]["PoolId"];
				id: components["parameters"]["BalanceKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateBalance"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listCommandsOfProduct: {
		parameters: {
			query?: queries["listCommandsOfProduct"];
			header?: never;
			path: {
				product_id: components["parameters"]["ProductId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CommandList"];
			default: components["responses"]["Refused"];
		};
	};
	listCommandsOfCampusAndProduct: {
		parameters: {
			query?: queries["listCommandsOfProduct"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
				product_id: components["parameters"]["ProductId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CommandList"];
			default: components["responses"]["Refused"];
		};
	};
	listCorrectionPointHistoricsOfUser: {
		parameters: {
			query?: queries["listCorrectionPointHistoricsOfUser"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CorrectionPointHistoricList"];
			default: components["responses"]["Refused"];
		};
	};
	listPools: {
		parameters: {
			query?: queries["listPools"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PoolList"];
			default: components["responses"]["Refused"];
		};
	};
	showPool: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PoolKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PoolShown"];
			default: components["responses"]["Refused"];
		};
	};
	addPoolPoints: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["PoolKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["AddPoolPoints"];
		responses: {
			200: components["responses"]["PoolGiven"];
			default: components["responses"]["Refused"];
		};
	};
	removePoolPoints: {
		parameters: {
			query: queries["removePoolPoints"];
			header?: never;
			path: {
				id: components["parameters"]["PoolKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["PoolGiven"];
			default: components["responses"]["Refused"];
		};
	};
	listProducts: {
		parameters: {
			query?: queries["listProducts"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProductList"];
			default: components["responses"]["Refused"];
		};
	};
	createProduct: {
		requestBody: components["requestBodies"]["CreateProduct"];
		responses: {
			201: components["responses"]["ProductCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listProductsOfCampus: {
		parameters: {
			query?: queries["listProducts"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProductList"];
			default: components["responses"]["Refused"];
		};
	};
	createProductOfCampus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateProduct"];
		responses: {
			201: components["responses"]["ProductCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showProduct: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProductKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProductShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateProductPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProductKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProduct"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyProduct: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProductKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateProduct: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["ProductKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProduct"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	showProductOfCampus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
				id: components["parameters"]["ProductKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["ProductShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateProductOfCampusPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
				id: components["parameters"]["ProductKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProduct"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyProductOfCampus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
				id: components["parameters"]["ProductKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateProductOfCampus: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
				id: components["parameters"]["ProductKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateProduct"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listTransactions: {
		parameters: {
			query?: queries["listTransactions"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TransactionList"];
			default: components["responses"]["Refused"];
		};
	};
	createTransaction: {
		requestBody: components["requestBodies"]["CreateTransaction"];
		responses: {
			201: components["responses"]["TransactionCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listTransactionsOfUser: {
		parameters: {
			query?: queries["listTransactions"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TransactionList"];
			default: components["responses"]["Refused"];
		};
	};
	showTransaction: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TransactionKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["TransactionShown"];
			default: components["responses"]["Refused"];
		};
	};
	destroyTransaction: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["TransactionKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listAntiGravUnits: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AntiGravUnitList"];
			default: components["responses"]["Refused"];
		};
	};
	showAntiGravUnit: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AntiGravUnitKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AntiGravUnitShown"];
			default: components["responses"]["Refused"];
		};
	};
	listAntiGravUnitsUsers: {
		parameters: {
			query?: queries["listAntiGravUnitsUsers"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AntiGravUnitsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createAntiGravUnitsUser: {
		requestBody: components["requestBodies"]["CreateAntiGravUnitsUser"];
		responses: {
			201: components["responses"]["AntiGravUnitsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listAntiGravUnitsUsersOfUser: {
		parameters: {
			query?: queries["listAntiGravUnitsUsers"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AntiGravUnitsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listAntiGravUnitsUsersOfCampus: {
		parameters: {
			query?: queries["listAntiGravUnitsUsers"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AntiGravUnitsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showAntiGravUnitsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AntiGravUnitsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["AntiGravUnitsUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateAntiGravUnitsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AntiGravUnitsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAntiGravUnitsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	updateAntiGravUnitsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["AntiGravUnitsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateAntiGravUnitsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listCloses: {
		parameters: {
			query?: queries["listCloses"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CloseList"];
			default: components["responses"]["Refused"];
		};
	};
	createClose: {
		requestBody: components["requestBodies"]["CreateClose"];
		responses: {
			201: components["responses"]["CloseCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listClosesOfUser: {
		parameters: {
			query?: queries["listCloses"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CloseList"];
			default: components["responses"]["Refused"];
		};
	};
	createCloseOfUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["CreateCloseOfUser"];
		responses: {
			201: components["responses"]["CloseCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showClose: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CloseKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CloseShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateClosePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CloseKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateClose"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyClose: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CloseKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateClose: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CloseKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateClose"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	closeClosePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CloseKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	closeClose: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CloseKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	uncloseClosePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CloseKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	uncloseClose: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CloseKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listCommunityServices: {
		parameters: {
			query?: queries["listCommunityServices"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CommunityServiceList"];
			default: components["responses"]["Refused"];
		};
	};
	createCommunityService: {
		requestBody: components["requestBodies"]["CreateCommunityService"];
		responses: {
			201: components["responses"]["CommunityServiceCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listCommunityServicesOfClose: {
		parameters: {
			query?: queries["listCommunityServices"];
			header?: never;
			path: {
				close_id: components["parameters"]["CloseId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CommunityServiceList"];
			default: components["responses"]["Refused"];
		};
	};
	showCommunityService: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CommunityServiceKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["CommunityServiceShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateCommunityServicePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CommunityServiceKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCommunityService"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyCommunityService: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CommunityServiceKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateCommunityService: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CommunityServiceKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateCommunityService"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphCommunityServices: {
		parameters: {
			query?: queries["graphCommunityServices"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphCommunityServicesOnField: {
		parameters: {
			query?: queries["graphCommunityServices"];
			header?: never;
			path: {
				field: components["parameters"]["CommunityServicesGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphCommunityServicesOnFieldByInterval: {
		parameters: {
			query?: queries["graphCommunityServices"];
			header?: never;
			path: {
				field: components["parameters"]["CommunityServicesGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	validateCommunityServicePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CommunityServiceKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	validateCommunityService: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CommunityServiceKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	invalidateCommunityServicePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CommunityServiceKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	invalidateCommunityService: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["CommunityServiceKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	listGroups: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["GroupList"];
			default: components["responses"]["Refused"];
		};
	};
	createGroup: {
		requestBody: components["requestBodies"]["CreateGroup"];
		responses: {
			201: components["responses"]["GroupCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listGroupsOfUser: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["GroupList"];
			default: components["responses"]["Refused"];
		};
	};
	showGroup: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["GroupKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["GroupShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateGroupPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["GroupKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateGroup"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyGroup: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["GroupKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateGroup: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["GroupKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateGroup"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listGroupsUsers: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["GroupsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	createGroupsUser: {
		requestBody: components["requestBodies"]["CreateGroupsUser"];
		responses: {
			201: components["responses"]["GroupsUserCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listGroupsUsersOfGroup: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path: {
				group_id: components["parameters"]["GroupId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["GroupsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	listGroupsUsersOfUser: {
		parameters: {
			query?: queries["listAmendments"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["GroupsUserList"];
			default: components["responses"]["Refused"];
		};
	};
	showGroupsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["GroupsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["GroupsUserShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateGroupsUserPut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["GroupsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateGroupsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyGroupsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["GroupsUserKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateGroupsUser: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["GroupsUserKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateGroupsUser"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listJournalsOfCampus: {
		parameters: {
			query: queries["listJournalsOfCampus"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["JournalList"];
			default: components["responses"]["Refused"];
		};
	};
	listLanguages: {
		parameters: {
			query?: queries["listLanguages"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LanguageList"];
			default: components["responses"]["Refused"];
		};
	};
	createLanguage: {
		requestBody: components["requestBodies"]["CreateLanguage"];
		responses: {
			201: components["responses"]["LanguageCreated"];
			default: components["responses"]["Refused"];
		};
	};
	showLanguage: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LanguageKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["LanguageShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateLanguagePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LanguageKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateLanguage"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyLanguage: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LanguageKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateLanguage: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["LanguageKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateLanguage"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	graphLanguages: {
		parameters: {
			query?: queries["graphLanguages"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphLanguagesOnField: {
		parameters: {
			query?: queries["graphLanguages"];
			header?: never;
			path: {
				field: components["parameters"]["LanguagesGraphField"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	graphLanguagesOnFieldByInterval: {
		parameters: {
			query?: queries["graphLanguages"];
			header?: never;
			path: {
				field: components["parameters"]["LanguagesGraphField"];
				interval: components["parameters"]["GraphInterval"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["Graph"];
			default: components["responses"]["Refused"];
		};
	};
	listNotes: {
		parameters: {
			query?: queries["listNotes"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["NoteList"];
			default: components["responses"]["Refused"];
		};
	};
	createNote: {
		requestBody: components["requestBodies"]["CreateNote"];
		responses: {
			201: components["responses"]["NoteCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listNotesOfUser: {
		parameters: {
			query?: queries["listNotes"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["NoteList"];
			default: components["responses"]["Refused"];
		};
	};
	listNotesOfCampus: {
		parameters: {
			query?: queries["listNotes"];
			header?: never;
			path: {
				campus_id: components["parameters"]["CampusId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["NoteList"];
			default: components["responses"]["Refused"];
		};
	};
	showNote: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["NoteKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["NoteShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateNotePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["NoteKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateNote"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyNote: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["NoteKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateNote: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["NoteKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateNote"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	listRoles: {
		parameters: {
			query?: queries["listRoles"];
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["RoleList"];
			default: components["responses"]["Refused"];
		};
	};
	createRole: {
		requestBody: components["requestBodies"]["CreateRole"];
		responses: {
			201: components["responses"]["RoleCreated"];
			default: components["responses"]["Refused"];
		};
	};
	listRolesOfUser: {
		parameters: {
			query?: queries["listRoles"];
			header?: never;
			path: {
				user_id: components["parameters"]["UserId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["RoleList"];
			default: components["responses"]["Refused"];
		};
	};
	showRole: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RoleKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: components["responses"]["RoleShown"];
			default: components["responses"]["Refused"];
		};
	};
	updateRolePut: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RoleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateRole"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
	destroyRole: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RoleKey"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: components["responses"]["Done"];
			default: components["responses"]["Refused"];
		};
	};
	updateRole: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: components["parameters"]["RoleKey"];
			};
			cookie?: never;
		};
		requestBody: components["requestBodies"]["UpdateRole"];
		responses: {
			204: components["responses"]["Changed"];
			default: components["responses"]["Refused"];
		};
	};
}
/** Query strings, which several operations share. */
export interface queries {
	listCampus: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["CampusSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[display_name]"?: components["parameters"]["FilterDisplayNameText"];
		"filter[time_zone]"?: components["parameters"]["FilterTimeZoneText"];
		"filter[language_id]"?: components["parameters"]["FilterLanguageIdInteger"];
		"filter[main_email]"?: components["parameters"]["FilterMainEmailText"];
		"filter[endpoint_id]"?: components["parameters"]["FilterEndpointIdInteger"];
		"filter[vogsphere_id]"?: components["parameters"]["FilterVogsphereIdInteger"];
		"filter[content_email]"?: components["parameters"]["FilterContentEmailText"];
		"filter[tig_email]"?: components["parameters"]["FilterTigEmailText"];
		"filter[time_of_community_service_started]"?: components["parameters"]["FilterTimeOfCommunityServiceStartedText"];
		"filter[companies_mail]"?: components["parameters"]["FilterCompaniesMailText"];
		"filter[address]"?: components["parameters"]["FilterAddressText"];
		"filter[zip]"?: components["parameters"]["FilterZipText"];
		"filter[city]"?: components["parameters"]["FilterCityText"];
		"filter[country]"?: components["parameters"]["FilterCountryText"];
		"filter[pro_needs_validation]"?: components["parameters"]["FilterProNeedsValidationBoolean"];
		"filter[open_to_job_offers]"?: components["parameters"]["FilterOpenToJobOffersBoolean"];
		"filter[logo]"?: components["parameters"]["FilterLogoText"];
		"filter[website]"?: components["parameters"]["FilterWebsiteText"];
		"filter[facebook]"?: components["parameters"]["FilterFacebookText"];
		"filter[twitter]"?: components["parameters"]["FilterTwitterText"];
		"filter[email_extension]"?: components["parameters"]["FilterEmailExtensionText"];
		"filter[help_url]"?: components["parameters"]["FilterHelpUrlText"];
		"filter[active]"?: components["parameters"]["FilterActiveBoolean"];
		"filter[public]"?: components["parameters"]["FilterPublicBoolean"];
		"filter[default_hidden_phone]"?: components["parameters"]["FilterDefaultHiddenPhoneBoolean"];
		"filter[minimum_slot_duration]"?: components["parameters"]["FilterMinimumSlotDurationInteger"];
		"filter[alumni_system]"?: components["parameters"]["FilterAlumniSystemText"];
		"filter[manual_alumnization_before_first_internship]"?: components["parameters"]["FilterManualAlumnizationBeforeFirstInternshipBoolean"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[display_name]"?: components["parameters"]["RangeDisplayNameText"];
		"range[time_zone]"?: components["parameters"]["RangeTimeZoneText"];
		"range[language_id]"?: components["parameters"]["RangeLanguageIdInteger"];
		"range[main_email]"?: components["parameters"]["RangeMainEmailText"];
		"range[endpoint_id]"?: components["parameters"]["RangeEndpointIdInteger"];
		"range[vogsphere_id]"?: components["parameters"]["RangeVogsphereIdInteger"];
		"range[content_email]"?: components["parameters"]["RangeContentEmailText"];
		"range[tig_email]"?: components["parameters"]["RangeTigEmailText"];
		"range[time_of_community_service_started]"?: components["parameters"]["RangeTimeOfCommunityServiceStartedText"];
		"range[companies_mail]"?: components["parameters"]["RangeCompaniesMailText"];
		"range[address]"?: components["parameters"]["RangeAddressText"];
		"range[zip]"?: components["parameters"]["RangeZipText"];
		"range[city]"?: components["parameters"]["RangeCityText"];
		"range[country]"?: components["parameters"]["RangeCountryText"];
		"range[pro_needs_validation]"?: components["parameters"]["RangeProNeedsValidationBoolean"];
		"range[open_to_job_offers]"?: components["parameters"]["RangeOpenToJobOffersBoolean"];
		"range[logo]"?: components["parameters"]["RangeLogoText"];
		"range[website]"?: components["parameters"]["RangeWebsiteText"];
		"range[facebook]"?: components["parameters"]["RangeFacebookText"];
		"range[twitter]"?: components["parameters"]["RangeTwitterText"];
		"range[email_extension]"?: components["parameters"]["RangeEmailExtensionText"];
		"range[help_url]"?: components["parameters"]["RangeHelpUrlText"];
		"range[active]"?: components["parameters"]["RangeActiveBoolean"];
		"range[public]"?: components["parameters"]["RangePublicBoolean"];
		"range[default_hidden_phone]"?: components["parameters"]["RangeDefaultHiddenPhoneBoolean"];
		"range[minimum_slot_duration]"?: components["parameters"]["RangeMinimumSlotDurationInteger"];
		"range[alumni_system]"?: components["parameters"]["RangeAlumniSystemText"];
		"range[manual_alumnization_before_first_internship]"?: components["parameters"]["RangeManualAlumnizationBeforeFirstInternshipBoolean"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[display_name]"?: components["parameters"]["SearchDisplayName"];
		"search[time_zone]"?: components["parameters"]["SearchTimeZone"];
		"search[main_email]"?: components["parameters"]["SearchMainEmail"];
		"search[content_email]"?: components["parameters"]["SearchContentEmail"];
		"search[tig_email]"?: components["parameters"]["SearchTigEmail"];
		"search[time_of_community_service_started]"?: components["parameters"]["SearchTimeOfCommunityServiceStarted"];
		"search[companies_mail]"?: components["parameters"]["SearchCompaniesMail"];
		"search[address]"?: components["parameters"]["SearchAddress"];
		"search[zip]"?: components["parameters"]["SearchZip"];
		"search[city]"?: components["parameters"]["SearchCity"];
		"search[country]"?: components["parameters"]["SearchCountry"];
		"search[logo]"?: components["parameters"]["SearchLogo"];
		"search[website]"?: components["parameters"]["SearchWebsite"];
		"search[facebook]"?: components["parameters"]["SearchFacebook"];
		"search[twitter]"?: components["parameters"]["SearchTwitter"];
		"search[email_extension]"?: components["parameters"]["SearchEmailExtension"];
		"search[help_url]"?: components["parameters"]["SearchHelpUrl"];
		"search[alumni_system]"?: components["parameters"]["SearchAlumniSystem"];
	};
	listCampusUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["CampusUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[is_primary]"?: components["parameters"]["FilterIsPrimaryBoolean"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[campus_id]"?: components["parameters"]["RangeCampusIdInteger"];
		"range[is_primary]"?: components["parameters"]["RangeIsPrimaryBoolean"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
	};
	listEvents: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["EventsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[location]"?: components["parameters"]["FilterLocationText"];
		"filter[kind]"?: components["parameters"]["EventsFilterKind"];
		"filter[max_people]"?: components["parameters"]["FilterMaxPeopleInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[prohibition_of_cancellation]"?: components["parameters"]["FilterProhibitionOfCancellationInteger"];
		"filter[difficulty]"?: components["parameters"]["FilterDifficultyInteger"];
		"filter[remote]"?: components["parameters"]["FilterRemoteBoolean"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[location]"?: components["parameters"]["RangeLocationText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[max_people]"?: components["parameters"]["RangeMaxPeopleInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[prohibition_of_cancellation]"?: components["parameters"]["RangeProhibitionOfCancellationInteger"];
		"range[difficulty]"?: components["parameters"]["RangeDifficultyInteger"];
		"range[remote]"?: components["parameters"]["RangeRemoteBoolean"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[description]"?: components["parameters"]["SearchDescription"];
		"search[location]"?: components["parameters"]["SearchLocation"];
		"search[kind]"?: components["parameters"]["SearchKind"];
	};
	graphEvents: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[location]"?: components["parameters"]["FilterLocationText"];
		"filter[kind]"?: components["parameters"]["EventsFilterKind"];
		"filter[max_people]"?: components["parameters"]["FilterMaxPeopleInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[prohibition_of_cancellation]"?: components["parameters"]["FilterProhibitionOfCancellationInteger"];
		"filter[difficulty]"?: components["parameters"]["FilterDifficultyInteger"];
		"filter[remote]"?: components["parameters"]["FilterRemoteBoolean"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[location]"?: components["parameters"]["RangeLocationText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[max_people]"?: components["parameters"]["RangeMaxPeopleInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[prohibition_of_cancellation]"?: components["parameters"]["RangeProhibitionOfCancellationInteger"];
		"range[difficulty]"?: components["parameters"]["RangeDifficultyInteger"];
		"range[remote]"?: components["parameters"]["RangeRemoteBoolean"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[description]"?: components["parameters"]["SearchDescription"];
		"search[location]"?: components["parameters"]["SearchLocation"];
		"search[kind]"?: components["parameters"]["SearchKind"];
	};
	listEventsUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["EventsUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[event_id]"?: components["parameters"]["FilterEventIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["EventsUsersFilterCampusId"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[event_id]"?: components["parameters"]["RangeEventIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
	};
	listExams: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ExamsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[location]"?: components["parameters"]["FilterLocationText"];
		"filter[ip_range]"?: components["parameters"]["FilterIpRangeText"];
		"filter[max_people]"?: components["parameters"]["FilterMaxPeopleInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[visible]"?: components["parameters"]["FilterVisibleBoolean"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[validated_at]"?: components["parameters"]["FilterValidatedAtTime"];
		"filter[validator_id]"?: components["parameters"]["FilterValidatorIdInteger"];
		"filter[prohibition_of_cancellation]"?: components["parameters"]["FilterProhibitionOfCancellationInteger"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"filter[validated]"?: components["parameters"]["FilterValidatedWithValidatedAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[location]"?: components["parameters"]["RangeLocationText"];
		"range[ip_range]"?: components["parameters"]["RangeIpRangeText"];
		"range[max_people]"?: components["parameters"]["RangeMaxPeopleInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[visible]"?: components["parameters"]["RangeVisibleBoolean"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[campus_id]"?: components["parameters"]["RangeCampusIdInteger"];
		"range[validated_at]"?: components["parameters"]["RangeValidatedAtTime"];
		"range[validator_id]"?: components["parameters"]["RangeValidatorIdInteger"];
		"range[prohibition_of_cancellation]"?: components["parameters"]["RangeProhibitionOfCancellationInteger"];
		"search[location]"?: components["parameters"]["SearchLocation"];
		"search[ip_range]"?: components["parameters"]["SearchIpRange"];
		"search[name]"?: components["parameters"]["SearchName"];
	};
	graphExams: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[location]"?: components["parameters"]["FilterLocationText"];
		"filter[ip_range]"?: components["parameters"]["FilterIpRangeText"];
		"filter[max_people]"?: components["parameters"]["FilterMaxPeopleInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[visible]"?: components["parameters"]["FilterVisibleBoolean"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[validated_at]"?: components["parameters"]["FilterValidatedAtTime"];
		"filter[validator_id]"?: components["parameters"]["FilterValidatorIdInteger"];
		"filter[prohibition_of_cancellation]"?: components["parameters"]["FilterProhibitionOfCancellationInteger"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"filter[validated]"?: components["parameters"]["FilterValidatedWithValidatedAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[location]"?: components["parameters"]["RangeLocationText"];
		"range[ip_range]"?: components["parameters"]["RangeIpRangeText"];
		"range[max_people]"?: components["parameters"]["RangeMaxPeopleInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[visible]"?: components["parameters"]["RangeVisibleBoolean"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[campus_id]"?: components["parameters"]["RangeCampusIdInteger"];
		"range[validated_at]"?: components["parameters"]["RangeValidatedAtTime"];
		"range[validator_id]"?: components["parameters"]["RangeValidatorIdInteger"];
		"range[prohibition_of_cancellation]"?: components["parameters"]["RangeProhibitionOfCancellationInteger"];
		"search[location]"?: components["parameters"]["SearchLocation"];
		"search[ip_range]"?: components["parameters"]["SearchIpRange"];
		"search[name]"?: components["parameters"]["SearchName"];
	};
	listExamsUsersOfExam: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ExamsUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[exam_id]"?: components["parameters"]["FilterExamIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
	};
	listLocations: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["LocationsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[primary]"?: components["parameters"]["FilterPrimaryBoolean"];
		"filter[host]"?: components["parameters"]["FilterHostText"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[active]"?: components["parameters"]["LocationsFilterActive"];
		"filter[inactive]"?: components["parameters"]["LocationsFilterInactive"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[primary]"?: components["parameters"]["RangePrimaryBoolean"];
		"range[host]"?: components["parameters"]["RangeHostText"];
		"range[campus_id]"?: components["parameters"]["RangeCampusIdInteger"];
		"search[host]"?: components["parameters"]["SearchHost"];
	};
	graphLocations: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[primary]"?: components["parameters"]["FilterPrimaryBoolean"];
		"filter[host]"?: components["parameters"]["FilterHostText"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[active]"?: components["parameters"]["LocationsFilterActive"];
		"filter[inactive]"?: components["parameters"]["LocationsFilterInactive"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[primary]"?: components["parameters"]["RangePrimaryBoolean"];
		"range[host]"?: components["parameters"]["RangeHostText"];
		"range[campus_id]"?: components["parameters"]["RangeCampusIdInteger"];
		"search[host]"?: components["parameters"]["SearchHost"];
	};
	listAccreditations: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["AccreditationsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[difficulty]"?: components["parameters"]["FilterDifficultyInteger"];
		"filter[validated]"?: components["parameters"]["FilterValidatedBoolean"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[cursus_id]"?: components["parameters"]["RangeCursusIdInteger"];
		"range[difficulty]"?: components["parameters"]["RangeDifficultyInteger"];
		"range[validated]"?: components["parameters"]["RangeValidatedBoolean"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
	};
	listAmendments: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
	};
	listCompanies: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["CompaniesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[sector]"?: components["parameters"]["CompaniesFilterSector"];
		"filter[other_sector]"?: components["parameters"]["FilterOtherSectorText"];
		"filter[size]"?: components["parameters"]["CompaniesFilterSize"];
		"filter[phone]"?: components["parameters"]["FilterPhoneText"];
		"filter[address]"?: components["parameters"]["FilterAddressText"];
		"filter[zip]"?: components["parameters"]["FilterZipText"];
		"filter[city]"?: components["parameters"]["FilterCityText"];
		"filter[country]"?: components["parameters"]["FilterCountryText"];
		"filter[website_url]"?: components["parameters"]["FilterWebsiteUrlText"];
		"filter[owner_id]"?: components["parameters"]["FilterOwnerIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[latitude]"?: components["parameters"]["FilterLatitudeNumber"];
		"filter[longitude]"?: components["parameters"]["FilterLongitudeNumber"];
		"filter[siret]"?: components["parameters"]["FilterSiretText"];
		"filter[pro_id]"?: components["parameters"]["FilterProIdInteger"];
		"filter[owner_type]"?: components["parameters"]["FilterOwnerTypeText"];
		"filter[administrative_email]"?: components["parameters"]["FilterAdministrativeEmailText"];
		"filter[offer_id]"?: components["parameters"]["CompaniesFilterOfferId"];
		"filter[expertise_id]"?: components["parameters"]["CompaniesFilterExpertiseId"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[sector]"?: components["parameters"]["SearchSector"];
		"search[other_sector]"?: components["parameters"]["SearchOtherSector"];
		"search[size]"?: components["parameters"]["SearchSize"];
		"search[phone]"?: components["parameters"]["SearchPhone"];
		"search[address]"?: components["parameters"]["SearchAddress"];
		"search[zip]"?: components["parameters"]["SearchZip"];
		"search[city]"?: components["parameters"]["SearchCity"];
		"search[country]"?: components["parameters"]["SearchCountry"];
		"search[website_url]"?: components["parameters"]["SearchWebsiteUrl"];
		"search[siret]"?: components["parameters"]["SearchSiret"];
		"search[owner_type]"?: components["parameters"]["SearchOwnerType"];
		"search[administrative_email]"?: components["parameters"]["SearchAdministrativeEmail"];
	};
	listInternships: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["InternshipsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[administration_id]"?: components["parameters"]["FilterAdministrationIdInteger"];
		"filter[offer_id]"?: components["parameters"]["FilterOfferIdInteger"];
		"filter[language_id]"?: components["parameters"]["FilterLanguageIdInteger"];
		"filter[state]"?: components["parameters"]["InternshipsFilterState"];
		"filter[days]"?: components["parameters"]["FilterDaysText"];
		"filter[user_address]"?: components["parameters"]["FilterUserAddressText"];
		"filter[user_postal]"?: components["parameters"]["FilterUserPostalText"];
		"filter[user_city]"?: components["parameters"]["FilterUserCityText"];
		"filter[user_country]"?: components["parameters"]["FilterUserCountryText"];
		"filter[company_name]"?: components["parameters"]["FilterCompanyNameText"];
		"filter[company_boss_user_first_name]"?: components["parameters"]["FilterCompanyBossUserFirstNameText"];
		"filter[company_boss_user_last_name]"?: components["parameters"]["FilterCompanyBossUserLastNameText"];
		"filter[company_boss_user_email]"?: components["parameters"]["FilterCompanyBossUserEmailText"];
		"filter[company_boss_user_phone]"?: components["parameters"]["FilterCompanyBossUserPhoneText"];
		"filter[company_user_first_name]"?: components["parameters"]["FilterCompanyUserFirstNameText"];
		"filter[company_user_last_name]"?: components["parameters"]["FilterCompanyUserLastNameText"];
		"filter[company_user_post]"?: components["parameters"]["FilterCompanyUserPostText"];
		"filter[company_user_email]"?: components["parameters"]["FilterCompanyUserEmailText"];
		"filter[company_user_phone]"?: components["parameters"]["FilterCompanyUserPhoneText"];
		"filter[company_address]"?: components["parameters"]["FilterCompanyAddressText"];
		"filter[company_postal]"?: components["parameters"]["FilterCompanyPostalText"];
		"filter[company_city]"?: components["parameters"]["FilterCompanyCityText"];
		"filter[company_country]"?: components["parameters"]["FilterCompanyCountryText"];
		"filter[company_siret]"?: components["parameters"]["FilterCompanySiretText"];
		"filter[internship_address]"?: components["parameters"]["FilterInternshipAddressText"];
		"filter[internship_postal]"?: components["parameters"]["FilterInternshipPostalText"];
		"filter[internship_city]"?: components["parameters"]["FilterInternshipCityText"];
		"filter[internship_country]"?: components["parameters"]["FilterInternshipCountryText"];
		"filter[contract_type]"?: components["parameters"]["InternshipsFilterContractType"];
		"filter[subject]"?: components["parameters"]["FilterSubjectText"];
		"filter[start_at]"?: components["parameters"]["FilterStartAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[duration]"?: components["parameters"]["FilterDurationInteger"];
		"filter[nb_days]"?: components["parameters"]["FilterNbDaysInteger"];
		"filter[nb_hours]"?: components["parameters"]["FilterNbHoursInteger"];
		"filter[movement]"?: components["parameters"]["FilterMovementText"];
		"filter[salary]"?: components["parameters"]["FilterSalaryInteger"];
		"filter[currency]"?: components["parameters"]["InternshipsFilterCurrency"];
		"filter[breach_at]"?: components["parameters"]["FilterBreachAtTime"];
		"filter[convention]"?: components["parameters"]["FilterConventionText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[anti_grav_units_user_id]"?: components["parameters"]["FilterAntiGravUnitsUserIdInteger"];
		"filter[start]"?: components["parameters"]["FilterStartWithStartAt"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"filter[breach]"?: components["parameters"]["FilterBreachWithBreachAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[administration_id]"?: components["parameters"]["RangeAdministrationIdInteger"];
		"range[offer_id]"?: components["parameters"]["RangeOfferIdInteger"];
		"range[language_id]"?: components["parameters"]["RangeLanguageIdInteger"];
		"range[state]"?: components["parameters"]["RangeStateText"];
		"range[days]"?: components["parameters"]["RangeDaysText"];
		"range[user_address]"?: components["parameters"]["RangeUserAddressText"];
		"range[user_postal]"?: components["parameters"]["RangeUserPostalText"];
		"range[user_city]"?: components["parameters"]["RangeUserCityText"];
		"range[user_country]"?: components["parameters"]["RangeUserCountryText"];
		"range[company_name]"?: components["parameters"]["RangeCompanyNameText"];
		"range[company_boss_user_first_name]"?: components["parameters"]["RangeCompanyBossUserFirstNameText"];
		"range[company_boss_user_last_name]"?: components["parameters"]["RangeCompanyBossUserLastNameText"];
		"range[company_boss_user_email]"?: components["parameters"]["RangeCompanyBossUserEmailText"];
		"range[company_boss_user_phone]"?: components["parameters"]["RangeCompanyBossUserPhoneText"];
		"range[company_user_first_name]"?: components["parameters"]["RangeCompanyUserFirstNameText"];
		"range[company_user_last_name]"?: components["parameters"]["RangeCompanyUserLastNameText"];
		"range[company_user_post]"?: components["parameters"]["RangeCompanyUserPostText"];
		"range[company_user_email]"?: components["parameters"]["RangeCompanyUserEmailText"];
		"range[company_user_phone]"?: components["parameters"]["RangeCompanyUserPhoneText"];
		"range[company_address]"?: components["parameters"]["RangeCompanyAddressText"];
		"range[company_postal]"?: components["parameters"]["RangeCompanyPostalText"];
		"range[company_city]"?: components["parameters"]["RangeCompanyCityText"];
		"range[company_country]"?: components["parameters"]["RangeCompanyCountryText"];
		"range[company_siret]"?: components["parameters"]["RangeCompanySiretText"];
		"range[internship_address]"?: components["parameters"]["RangeInternshipAddressText"];
		"range[internship_postal]"?: components["parameters"]["RangeInternshipPostalText"];
		"range[internship_city]"?: components["parameters"]["RangeInternshipCityText"];
		"range[internship_country]"?: components["parameters"]["RangeInternshipCountryText"];
		"range[contract_type]"?: components["parameters"]["RangeContractTypeText"];
		"range[subject]"?: components["parameters"]["RangeSubjectText"];
		"range[start_at]"?: components["parameters"]["RangeStartAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[duration]"?: components["parameters"]["RangeDurationInteger"];
		"range[nb_days]"?: components["parameters"]["RangeNbDaysInteger"];
		"range[nb_hours]"?: components["parameters"]["RangeNbHoursInteger"];
		"range[movement]"?: components["parameters"]["RangeMovementText"];
		"range[salary]"?: components["parameters"]["RangeSalaryInteger"];
		"range[currency]"?: components["parameters"]["RangeCurrencyText"];
		"range[breach_at]"?: components["parameters"]["RangeBreachAtTime"];
		"range[convention]"?: components["parameters"]["RangeConventionText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[anti_grav_units_user_id]"?: components["parameters"]["RangeAntiGravUnitsUserIdInteger"];
		"search[state]"?: components["parameters"]["SearchState"];
		"search[days]"?: components["parameters"]["SearchDays"];
		"search[user_address]"?: components["parameters"]["SearchUserAddress"];
		"search[user_postal]"?: components["parameters"]["SearchUserPostal"];
		"search[user_city]"?: components["parameters"]["SearchUserCity"];
		"search[user_country]"?: components["parameters"]["SearchUserCountry"];
		"search[company_name]"?: components["parameters"]["SearchCompanyName"];
		"search[company_boss_user_first_name]"?: components["parameters"]["SearchCompanyBossUserFirstName"];
		"search[company_boss_user_last_name]"?: components["parameters"]["SearchCompanyBossUserLastName"];
		"search[company_boss_user_email]"?: components["parameters"]["SearchCompanyBossUserEmail"];
		"search[company_boss_user_phone]"?: components["parameters"]["SearchCompanyBossUserPhone"];
		"search[company_user_first_name]"?: components["parameters"]["SearchCompanyUserFirstName"];
		"search[company_user_last_name]"?: components["parameters"]["SearchCompanyUserLastName"];
		"search[company_user_post]"?: components["parameters"]["SearchCompanyUserPost"];
		"search[company_user_email]"?: components["parameters"]["SearchCompanyUserEmail"];
		"search[company_user_phone]"?: components["parameters"]["SearchCompanyUserPhone"];
		"search[company_address]"?: components["parameters"]["SearchCompanyAddress"];
		"search[company_postal]"?: components["parameters"]["SearchCompanyPostal"];
		"search[company_city]"?: components["parameters"]["SearchCompanyCity"];
		"search[company_country]"?: components["parameters"]["SearchCompanyCountry"];
		"search[company_siret]"?: components["parameters"]["SearchCompanySiret"];
		"search[internship_address]"?: components["parameters"]["SearchInternshipAddress"];
		"search[internship_postal]"?: components["parameters"]["SearchInternshipPostal"];
		"search[internship_city]"?: components["parameters"]["SearchInternshipCity"];
		"search[internship_country]"?: components["parameters"]["SearchInternshipCountry"];
		"search[contract_type]"?: components["parameters"]["SearchContractType"];
		"search[subject]"?: components["parameters"]["SearchSubject"];
		"search[movement]"?: components["parameters"]["SearchMovement"];
		"search[currency]"?: components["parameters"]["SearchCurrency"];
		"search[convention]"?: components["parameters"]["SearchConvention"];
	};
	listOffers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["OffersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[title]"?: components["parameters"]["FilterTitleText"];
		"filter[little_description]"?: components["parameters"]["FilterLittleDescriptionText"];
		"filter[big_description]"?: components["parameters"]["FilterBigDescriptionText"];
		"filter[salary]"?: components["parameters"]["FilterSalaryText"];
		"filter[contract_type]"?: components["parameters"]["OffersFilterContractType"];
		"filter[email]"?: components["parameters"]["FilterEmailText"];
		"filter[address]"?: components["parameters"]["FilterAddressText"];
		"filter[city]"?: components["parameters"]["FilterCityText"];
		"filter[zip]"?: components["parameters"]["FilterZipText"];
		"filter[country]"?: components["parameters"]["FilterCountryText"];
		"filter[latitude]"?: components["parameters"]["FilterLatitudeNumber"];
		"filter[longitude]"?: components["parameters"]["FilterLongitudeNumber"];
		"filter[valid_at]"?: components["parameters"]["FilterValidAtTime"];
		"filter[invalid_at]"?: components["parameters"]["FilterInvalidAtTime"];
		"filter[min_duration]"?: components["parameters"]["FilterMinDurationInteger"];
		"filter[max_duration]"?: components["parameters"]["FilterMaxDurationInteger"];
		"filter[document]"?: components["parameters"]["FilterDocumentText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[pro_id]"?: components["parameters"]["FilterProIdInteger"];
		"filter[company_id]"?: components["parameters"]["FilterCompanyIdInteger"];
		"filter[target]"?: components["parameters"]["OffersFilterTarget"];
		"filter[expertise_id]"?: components["parameters"]["OffersFilterExpertiseId"];
		"filter[campus_id]"?: components["parameters"]["OffersFilterCampusId"];
		"filter[expertise]"?: components["parameters"]["OffersFilterExpertise"];
		"filter[reported]"?: components["parameters"]["FilterReportedWithReportedAt"];
		"filter[user_id]"?: components["parameters"]["OffersFilterUserId"];
		"filter[valid]"?: components["parameters"]["OffersFilterValid"];
		"filter[invalid]"?: components["parameters"]["OffersFilterInvalid"];
		"search[title]"?: components["parameters"]["SearchTitle"];
		"search[little_description]"?: components["parameters"]["SearchLittleDescription"];
		"search[big_description]"?: components["parameters"]["SearchBigDescription"];
		"search[salary]"?: components["parameters"]["SearchSalary"];
		"search[contract_type]"?: components["parameters"]["SearchContractType"];
		"search[email]"?: components["parameters"]["SearchEmail"];
		"search[address]"?: components["parameters"]["SearchAddress"];
		"search[city]"?: components["parameters"]["SearchCity"];
		"search[zip]"?: components["parameters"]["SearchZip"];
		"search[country]"?: components["parameters"]["SearchCountry"];
		"search[document]"?: components["parameters"]["SearchDocument"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[target]"?: components["parameters"]["SearchTarget"];
	};
	listOffersUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["OffersUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[offer_id]"?: components["parameters"]["FilterOfferIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[validated_at]"?: components["parameters"]["FilterValidatedAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[validated]"?: components["parameters"]["FilterValidatedWithValidatedAt"];
	};
	listPartnerships: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["PartnershipsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[difficulty]"?: components["parameters"]["FilterDifficultyInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[file]"?: components["parameters"]["FilterFileText"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[tier]"?: components["parameters"]["FilterTierInteger"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[difficulty]"?: components["parameters"]["RangeDifficultyInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[file]"?: components["parameters"]["RangeFileText"];
		"range[cursus_id]"?: components["parameters"]["RangeCursusIdInteger"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[description]"?: components["parameters"]["SearchDescription"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[file]"?: components["parameters"]["SearchFile"];
	};
	listPartnershipsUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["PartnershipsUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[partnership_id]"?: components["parameters"]["FilterPartnershipIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[final_mark]"?: components["parameters"]["FilterFinalMarkInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[partnership_id]"?: components["parameters"]["RangePartnershipIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[final_mark]"?: components["parameters"]["RangeFinalMarkInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
	};
	listAchievements: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["AchievementsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[internal_name]"?: components["parameters"]["FilterInternalNameText"];
		"filter[kind]"?: components["parameters"]["AchievementsFilterKind"];
		"filter[tier]"?: components["parameters"]["AchievementsFilterTier"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[pedago]"?: components["parameters"]["FilterPedagoBoolean"];
		"filter[visible]"?: components["parameters"]["FilterVisibleBoolean"];
		"filter[nbr_of_success]"?: components["parameters"]["FilterNbrOfSuccessInteger"];
		"filter[parent_id]"?: components["parameters"]["FilterParentIdInteger"];
		"filter[image]"?: components["parameters"]["FilterImageText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[position]"?: components["parameters"]["FilterPositionInteger"];
		"filter[reward]"?: components["parameters"]["FilterRewardText"];
		"filter[title_id]"?: components["parameters"]["FilterTitleIdInteger"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[internal_name]"?: components["parameters"]["RangeInternalNameText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[tier]"?: components["parameters"]["RangeTierText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[pedago]"?: components["parameters"]["RangePedagoBoolean"];
		"range[visible]"?: components["parameters"]["RangeVisibleBoolean"];
		"range[nbr_of_success]"?: components["parameters"]["RangeNbrOfSuccessInteger"];
		"range[parent_id]"?: components["parameters"]["RangeParentIdInteger"];
		"range[image]"?: components["parameters"]["RangeImageText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[position]"?: components["parameters"]["RangePositionInteger"];
		"range[reward]"?: components["parameters"]["RangeRewardText"];
		"range[title_id]"?: components["parameters"]["RangeTitleIdInteger"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[internal_name]"?: components["parameters"]["SearchInternalName"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[tier]"?: components["parameters"]["SearchTier"];
		"search[description]"?: components["parameters"]["SearchDescription"];
		"search[image]"?: components["parameters"]["SearchImage"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[reward]"?: components["parameters"]["SearchReward"];
	};
	listAchievementsUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["AchievementsUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[achievement_id]"?: components["parameters"]["FilterAchievementIdInteger"];
		"filter[nbr_of_success]"?: components["parameters"]["FilterNbrOfSuccessInteger"];
		"filter[rewarded]"?: components["parameters"]["FilterRewardedBoolean"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[achievement_id]"?: components["parameters"]["RangeAchievementIdInteger"];
		"range[nbr_of_success]"?: components["parameters"]["RangeNbrOfSuccessInteger"];
		"range[rewarded]"?: components["parameters"]["RangeRewardedBoolean"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
	};
	graphAnnouncements: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[author]"?: components["parameters"]["FilterAuthorText"];
		"filter[title]"?: components["parameters"]["FilterTitleText"];
		"filter[text]"?: components["parameters"]["FilterTextText"];
		"filter[kind]"?: components["parameters"]["FilterKindText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[image]"?: components["parameters"]["FilterImageText"];
		"filter[expire_at]"?: components["parameters"]["FilterExpireAtTime"];
		"filter[link]"?: components["parameters"]["FilterLinkText"];
		"filter[notificable_id]"?: components["parameters"]["FilterNotificableIdInteger"];
		"filter[notificable_type]"?: components["parameters"]["FilterNotificableTypeText"];
		"filter[expire]"?: components["parameters"]["FilterExpireWithExpireAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[author]"?: components["parameters"]["RangeAuthorText"];
		"range[title]"?: components["parameters"]["RangeTitleText"];
		"range[text]"?: components["parameters"]["RangeTextText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[image]"?: components["parameters"]["RangeImageText"];
		"range[expire_at]"?: components["parameters"]["RangeExpireAtTime"];
		"range[link]"?: components["parameters"]["RangeLinkText"];
		"range[notificable_id]"?: components["parameters"]["RangeNotificableIdInteger"];
		"range[notificable_type]"?: components["parameters"]["RangeNotificableTypeText"];
		"search[author]"?: components["parameters"]["SearchAuthor"];
		"search[title]"?: components["parameters"]["SearchTitle"];
		"search[text]"?: components["parameters"]["SearchText"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[image]"?: components["parameters"]["SearchImage"];
		"search[link]"?: components["parameters"]["SearchLink"];
		"search[notificable_type]"?: components["parameters"]["SearchNotificableType"];
	};
	listBlocDeadlines: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["BlocDeadlinesSort"];
	};
	listBlocs: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["BlocsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[squad_size]"?: components["parameters"]["FilterSquadSizeInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[coalition_delay]"?: components["parameters"]["FilterCoalitionDelayInteger"];
		"filter[repeat_deadline_delay]"?: components["parameters"]["FilterRepeatDeadlineDelayInteger"];
	};
	listBroadcastsOfCampus: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["BroadcastsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[tag_id]"?: components["parameters"]["FilterTagIdInteger"];
		"filter[content]"?: components["parameters"]["FilterContentText"];
		"filter[content_html]"?: components["parameters"]["FilterContentHtmlText"];
		"filter[url]"?: components["parameters"]["FilterUrlText"];
		"filter[position]"?: components["parameters"]["FilterPositionInteger"];
		"filter[pinned_until]"?: components["parameters"]["FilterPinnedUntilTime"];
		"filter[hidden_at]"?: components["parameters"]["FilterHiddenAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[hidden]"?: components["parameters"]["FilterHiddenWithHiddenAt"];
		"search[content]"?: components["parameters"]["SearchContent"];
		"search[content_html]"?: components["parameters"]["SearchContentHtml"];
		"search[url]"?: components["parameters"]["SearchUrl"];
	};
	listClusters: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ClustersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[image]"?: components["parameters"]["FilterImageText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[image]"?: components["parameters"]["SearchImage"];
	};
	listCoalitions: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["CoalitionsSort"];
		"filter[cursus_id]"?: components["parameters"]["CoalitionsFilterCursusId"];
		"filter[campus_id]"?: components["parameters"]["CoalitionsFilterCampusId"];
	};
	listCoalitionsUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["CoalitionsUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[coalition_id]"?: components["parameters"]["FilterCoalitionIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[this_year_score]"?: components["parameters"]["FilterThisYearScoreInteger"];
		"filter[this_year_score_updated_at]"?: components["parameters"]["FilterThisYearScoreUpdatedAtTime"];
		"filter[this_year_score_updated]"?: components["parameters"]["FilterThisYearScoreUpdatedWithThisYearScoreUpdatedAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[coalition_id]"?: components["parameters"]["RangeCoalitionIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[this_year_score]"?: components["parameters"]["RangeThisYearScoreInteger"];
		"range[this_year_score_updated_at]"?: components["parameters"]["RangeThisYearScoreUpdatedAtTime"];
	};
	listDashes: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["DashesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[skill_id]"?: components["parameters"]["FilterSkillIdInteger"];
		"filter[nbr_xp]"?: components["parameters"]["FilterNbrXpText"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[duration]"?: components["parameters"]["FilterDurationInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[cursus_id]"?: components["parameters"]["RangeCursusIdInteger"];
		"range[campus_id]"?: components["parameters"]["RangeCampusIdInteger"];
		"range[skill_id]"?: components["parameters"]["RangeSkillIdInteger"];
		"range[nbr_xp]"?: components["parameters"]["RangeNbrXpText"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[duration]"?: components["parameters"]["RangeDurationInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[description]"?: components["parameters"]["SearchDescription"];
		"search[nbr_xp]"?: components["parameters"]["SearchNbrXp"];
	};
	graphDashes: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[skill_id]"?: components["parameters"]["FilterSkillIdInteger"];
		"filter[nbr_xp]"?: components["parameters"]["FilterNbrXpText"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[duration]"?: components["parameters"]["FilterDurationInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[cursus_id]"?: components["parameters"]["RangeCursusIdInteger"];
		"range[campus_id]"?: components["parameters"]["RangeCampusIdInteger"];
		"range[skill_id]"?: components["parameters"]["RangeSkillIdInteger"];
		"range[nbr_xp]"?: components["parameters"]["RangeNbrXpText"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[duration]"?: components["parameters"]["RangeDurationInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[description]"?: components["parameters"]["SearchDescription"];
		"search[nbr_xp]"?: components["parameters"]["SearchNbrXp"];
	};
	listDashesUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["DashesUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[dash_id]"?: components["parameters"]["FilterDashIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[repo_url]"?: components["parameters"]["FilterRepoUrlText"];
		"filter[repo_uuid]"?: components["parameters"]["FilterRepoUuidText"];
		"filter[final_mark]"?: components["parameters"]["FilterFinalMarkInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[dash_id]"?: components["parameters"]["RangeDashIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[repo_url]"?: components["parameters"]["RangeRepoUrlText"];
		"range[repo_uuid]"?: components["parameters"]["RangeRepoUuidText"];
		"range[final_mark]"?: components["parameters"]["RangeFinalMarkInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[repo_url]"?: components["parameters"]["SearchRepoUrl"];
		"search[repo_uuid]"?: components["parameters"]["SearchRepoUuid"];
	};
	graphDashesUsers: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[dash_id]"?: components["parameters"]["FilterDashIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[repo_url]"?: components["parameters"]["FilterRepoUrlText"];
		"filter[repo_uuid]"?: components["parameters"]["FilterRepoUuidText"];
		"filter[final_mark]"?: components["parameters"]["FilterFinalMarkInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[dash_id]"?: components["parameters"]["RangeDashIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[repo_url]"?: components["parameters"]["RangeRepoUrlText"];
		"range[repo_uuid]"?: components["parameters"]["RangeRepoUuidText"];
		"range[final_mark]"?: components["parameters"]["RangeFinalMarkInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[repo_url]"?: components["parameters"]["SearchRepoUrl"];
		"search[repo_uuid]"?: components["parameters"]["SearchRepoUuid"];
	};
	listExpertises: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ExpertisesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[kind]"?: components["parameters"]["ExpertisesFilterKind"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[kind]"?: components["parameters"]["SearchKind"];
	};
	listExpertisesUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ExpertisesUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[expertise_id]"?: components["parameters"]["FilterExpertiseIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[interested]"?: components["parameters"]["FilterInterestedBoolean"];
		"filter[value]"?: components["parameters"]["FilterValueInteger"];
		"filter[contact_me]"?: components["parameters"]["FilterContactMeBoolean"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[expertise_id]"?: components["parameters"]["RangeExpertiseIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[interested]"?: components["parameters"]["RangeInterestedBoolean"];
		"range[value]"?: components["parameters"]["RangeValueInteger"];
		"range[contact_me]"?: components["parameters"]["RangeContactMeBoolean"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
	};
	listFlashUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["FlashUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[flash_id]"?: components["parameters"]["FilterFlashIdInteger"];
		"filter[seen]"?: components["parameters"]["FilterSeenBoolean"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
	};
	listFlashes: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["FlashesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[title]"?: components["parameters"]["FilterTitleText"];
		"filter[content]"?: components["parameters"]["FilterContentText"];
		"filter[identifier]"?: components["parameters"]["FilterIdentifierText"];
		"filter[duration]"?: components["parameters"]["FilterDurationInteger"];
		"filter[selector]"?: components["parameters"]["FilterSelectorText"];
		"filter[url]"?: components["parameters"]["FilterUrlText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"search[title]"?: components["parameters"]["SearchTitle"];
		"search[content]"?: components["parameters"]["SearchContent"];
		"search[identifier]"?: components["parameters"]["SearchIdentifier"];
		"search[selector]"?: components["parameters"]["SearchSelector"];
		"search[url]"?: components["parameters"]["SearchUrl"];
	};
	listPatronages: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["PatronagesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[godfather_id]"?: components["parameters"]["FilterGodfatherIdInteger"];
		"filter[ongoing]"?: components["parameters"]["FilterOngoingBoolean"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[godfather_id]"?: components["parameters"]["RangeGodfatherIdInteger"];
		"range[ongoing]"?: components["parameters"]["RangeOngoingBoolean"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
	};
	listPatronagesReports: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["PatronagesReportsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[patronage_id]"?: components["parameters"]["FilterPatronageIdInteger"];
		"filter[report_id]"?: components["parameters"]["FilterReportIdInteger"];
		"filter[validated_at]"?: components["parameters"]["FilterValidatedAtTime"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[validated]"?: components["parameters"]["FilterValidatedWithValidatedAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[patronage_id]"?: components["parameters"]["RangePatronageIdInteger"];
		"range[report_id]"?: components["parameters"]["RangeReportIdInteger"];
		"range[validated_at]"?: components["parameters"]["RangeValidatedAtTime"];
	};
	graphPatronagesReports: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[patronage_id]"?: components["parameters"]["FilterPatronageIdInteger"];
		"filter[report_id]"?: components["parameters"]["FilterReportIdInteger"];
		"filter[validated_at]"?: components["parameters"]["FilterValidatedAtTime"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[validated]"?: components["parameters"]["FilterValidatedWithValidatedAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[patronage_id]"?: components["parameters"]["RangePatronageIdInteger"];
		"range[report_id]"?: components["parameters"]["RangeReportIdInteger"];
		"range[validated_at]"?: components["parameters"]["RangeValidatedAtTime"];
	};
	listScores: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ScoresSort"];
	};
	listSquadsOfBloc: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["SquadsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[bloc_id]"?: components["parameters"]["FilterBlocIdInteger"];
		"filter[locked_at]"?: components["parameters"]["FilterLockedAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[locked]"?: components["parameters"]["FilterLockedWithLockedAt"];
	};
	listSquadsUsersOfBloc: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["SquadsUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[squad_id]"?: components["parameters"]["FilterSquadIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[leader]"?: components["parameters"]["FilterLeaderBoolean"];
		"filter[validated]"?: components["parameters"]["FilterValidatedBoolean"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
	};
	listTags: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["TagsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[pinner_id]"?: components["parameters"]["FilterPinnerIdInteger"];
		"filter[kind]"?: components["parameters"]["TagsFilterKind"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[cursus_id]"?: components["parameters"]["TagsFilterCursusId"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[pinner_id]"?: components["parameters"]["RangePinnerIdInteger"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[description]"?: components["parameters"]["SearchDescription"];
	};
	listTagsUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["TagsUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[tag_id]"?: components["parameters"]["FilterTagIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[cursus_id]"?: components["parameters"]["TagsUsersFilterCursusId"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[tag_id]"?: components["parameters"]["RangeTagIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[campus_id]"?: components["parameters"]["RangeCampusIdInteger"];
	};
	listWaitlists: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["WaitlistsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[waitlistable_type]"?: components["parameters"]["WaitlistsFilterWaitlistableType"];
		"filter[waitlistable_id]"?: components["parameters"]["FilterWaitlistableIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"search[waitlistable_type]"?: components["parameters"]["SearchWaitlistableType"];
	};
	listAttachments: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["AttachmentsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[attachable_id]"?: components["parameters"]["FilterAttachableIdInteger"];
		"filter[attachable_type]"?: components["parameters"]["FilterAttachableTypeText"];
		"filter[kind]"?: components["parameters"]["AttachmentsFilterKind"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[language_id]"?: components["parameters"]["FilterLanguageIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[default]"?: components["parameters"]["FilterDefaultBoolean"];
		"filter[up_to_date]"?: components["parameters"]["FilterUpToDateBoolean"];
		"filter[container_id]"?: components["parameters"]["FilterContainerIdInteger"];
		"filter[container_type]"?: components["parameters"]["FilterContainerTypeText"];
		"filter[base_id]"?: components["parameters"]["FilterBaseIdInteger"];
		"filter[untranslatable]"?: components["parameters"]["FilterUntranslatableBoolean"];
		"filter[attachments_structure_id]"?: components["parameters"]["FilterAttachmentsStructureIdInteger"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[attachable_id]"?: components["parameters"]["RangeAttachableIdInteger"];
		"range[attachable_type]"?: components["parameters"]["RangeAttachableTypeText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[language_id]"?: components["parameters"]["RangeLanguageIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[default]"?: components["parameters"]["RangeDefaultBoolean"];
		"range[up_to_date]"?: components["parameters"]["RangeUpToDateBoolean"];
		"range[container_id]"?: components["parameters"]["RangeContainerIdInteger"];
		"range[container_type]"?: components["parameters"]["RangeContainerTypeText"];
		"range[base_id]"?: components["parameters"]["RangeBaseIdInteger"];
		"range[untranslatable]"?: components["parameters"]["RangeUntranslatableBoolean"];
		"range[attachments_structure_id]"?: components["parameters"]["RangeAttachmentsStructureIdInteger"];
		"search[attachable_type]"?: components["parameters"]["SearchAttachableType"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[container_type]"?: components["parameters"]["SearchContainerType"];
	};
	listCursus: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["CursusSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[kind]"?: components["parameters"]["CursusFilterKind"];
		"filter[restricted]"?: components["parameters"]["FilterRestrictedBoolean"];
		"filter[is_subscriptable]"?: components["parameters"]["FilterIsSubscriptableBoolean"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[restricted]"?: components["parameters"]["RangeRestrictedBoolean"];
		"range[is_subscriptable]"?: components["parameters"]["RangeIsSubscriptableBoolean"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[kind]"?: components["parameters"]["SearchKind"];
	};
	listLevels: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["LevelsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[lvl]"?: components["parameters"]["FilterLvlInteger"];
		"filter[xp]"?: components["parameters"]["FilterXpInteger"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[lvl]"?: components["parameters"]["RangeLvlInteger"];
		"range[xp]"?: components["parameters"]["RangeXpInteger"];
		"range[cursus_id]"?: components["parameters"]["RangeCursusIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
	};
	listNotions: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["NotionsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
	};
	listParamsProjectSessionsRules: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ParamsProjectSessionsRulesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[param_id]"?: components["parameters"]["FilterParamIdInteger"];
		"filter[project_sessions_rule_id]"?: components["parameters"]["FilterProjectSessionsRuleIdInteger"];
		"filter[value]"?: components["parameters"]["FilterValueText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[param_id]"?: components["parameters"]["RangeParamIdInteger"];
		"range[project_sessions_rule_id]"?: components["parameters"]["RangeProjectSessionsRuleIdInteger"];
		"range[value]"?: components["parameters"]["RangeValueText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[value]"?: components["parameters"]["SearchValue"];
	};
	listProjectData: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ProjectDataSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[coordinates]"?: components["parameters"]["FilterCoordinatesText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[by]"?: components["parameters"]["FilterByText"];
		"filter[kind]"?: components["parameters"]["ProjectDataFilterKind"];
		"filter[project_session_id]"?: components["parameters"]["FilterProjectSessionIdInteger"];
		"search[coordinates]"?: components["parameters"]["SearchCoordinates"];
		"search[by]"?: components["parameters"]["SearchBy"];
		"search[kind]"?: components["parameters"]["SearchKind"];
	};
	listProjectSessions: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ProjectSessionsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[project_id]"?: components["parameters"]["FilterProjectIdInteger"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[estimate_time]"?: components["parameters"]["FilterEstimateTimeText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[max_people]"?: components["parameters"]["FilterMaxPeopleInteger"];
		"filter[duration_days]"?: components["parameters"]["FilterDurationDaysInteger"];
		"filter[terminating_after]"?: components["parameters"]["FilterTerminatingAfterInteger"];
		"filter[solo]"?: components["parameters"]["FilterSoloBoolean"];
		"filter[is_subscriptable]"?: components["parameters"]["FilterIsSubscriptableBoolean"];
		"filter[team_behaviour]"?: components["parameters"]["ProjectSessionsFilterTeamBehaviour"];
		"filter[difficulty]"?: components["parameters"]["FilterDifficultyInteger"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[project_id]"?: components["parameters"]["RangeProjectIdInteger"];
		"range[campus_id]"?: components["parameters"]["RangeCampusIdInteger"];
		"range[cursus_id]"?: components["parameters"]["RangeCursusIdInteger"];
		"range[estimate_time]"?: components["parameters"]["RangeEstimateTimeText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[max_people]"?: components["parameters"]["RangeMaxPeopleInteger"];
		"range[duration_days]"?: components["parameters"]["RangeDurationDaysInteger"];
		"range[terminating_after]"?: components["parameters"]["RangeTerminatingAfterInteger"];
		"range[solo]"?: components["parameters"]["RangeSoloBoolean"];
		"range[is_subscriptable]"?: components["parameters"]["RangeIsSubscriptableBoolean"];
		"range[team_behaviour]"?: components["parameters"]["RangeTeamBehaviourText"];
		"range[difficulty]"?: components["parameters"]["RangeDifficultyInteger"];
		"search[estimate_time]"?: components["parameters"]["SearchEstimateTime"];
		"search[team_behaviour]"?: components["parameters"]["SearchTeamBehaviour"];
	};
	graphProjectSessions: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[project_id]"?: components["parameters"]["FilterProjectIdInteger"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[estimate_time]"?: components["parameters"]["FilterEstimateTimeText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[max_people]"?: components["parameters"]["FilterMaxPeopleInteger"];
		"filter[duration_days]"?: components["parameters"]["FilterDurationDaysInteger"];
		"filter[terminating_after]"?: components["parameters"]["FilterTerminatingAfterInteger"];
		"filter[solo]"?: components["parameters"]["FilterSoloBoolean"];
		"filter[is_subscriptable]"?: components["parameters"]["FilterIsSubscriptableBoolean"];
		"filter[team_behaviour]"?: components["parameters"]["ProjectSessionsFilterTeamBehaviour"];
		"filter[difficulty]"?: components["parameters"]["FilterDifficultyInteger"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[project_id]"?: components["parameters"]["RangeProjectIdInteger"];
		"range[campus_id]"?: components["parameters"]["RangeCampusIdInteger"];
		"range[cursus_id]"?: components["parameters"]["RangeCursusIdInteger"];
		"range[estimate_time]"?: components["parameters"]["RangeEstimateTimeText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[max_people]"?: components["parameters"]["RangeMaxPeopleInteger"];
		"range[duration_days]"?: components["parameters"]["RangeDurationDaysInteger"];
		"range[terminating_after]"?: components["parameters"]["RangeTerminatingAfterInteger"];
		"range[solo]"?: components["parameters"]["RangeSoloBoolean"];
		"range[is_subscriptable]"?: components["parameters"]["RangeIsSubscriptableBoolean"];
		"range[team_behaviour]"?: components["parameters"]["RangeTeamBehaviourText"];
		"range[difficulty]"?: components["parameters"]["RangeDifficultyInteger"];
		"search[estimate_time]"?: components["parameters"]["SearchEstimateTime"];
		"search[team_behaviour]"?: components["parameters"]["SearchTeamBehaviour"];
	};
	listProjectSessionsRules: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ProjectSessionsRulesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[project_session_id]"?: components["parameters"]["FilterProjectSessionIdInteger"];
		"filter[rule_id]"?: components["parameters"]["FilterRuleIdInteger"];
		"filter[required]"?: components["parameters"]["FilterRequiredBoolean"];
		"filter[position]"?: components["parameters"]["FilterPositionInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[project_session_id]"?: components["parameters"]["RangeProjectSessionIdInteger"];
		"range[rule_id]"?: components["parameters"]["RangeRuleIdInteger"];
		"range[required]"?: components["parameters"]["RangeRequiredBoolean"];
		"range[position]"?: components["parameters"]["RangePositionInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
	};
	listProjectSessionsSkills: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ProjectSessionsSkillsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[project_session_id]"?: components["parameters"]["FilterProjectSessionIdInteger"];
		"filter[skill_id]"?: components["parameters"]["FilterSkillIdInteger"];
		"filter[value]"?: components["parameters"]["FilterValueInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[project_session_id]"?: components["parameters"]["RangeProjectSessionIdInteger"];
		"range[skill_id]"?: components["parameters"]["RangeSkillIdInteger"];
		"range[value]"?: components["parameters"]["RangeValueInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
	};
	listProjects: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ProjectsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[visible]"?: components["parameters"]["FilterVisibleBoolean"];
		"filter[exam]"?: components["parameters"]["FilterExamBoolean"];
		"filter[parent_id]"?: components["parameters"]["FilterParentIdInteger"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[inherited_team]"?: components["parameters"]["FilterInheritedTeamBoolean"];
		"filter[position]"?: components["parameters"]["FilterPositionInteger"];
		"filter[has_git]"?: components["parameters"]["FilterHasGitBoolean"];
		"filter[has_mark]"?: components["parameters"]["FilterHasMarkBoolean"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[repository]"?: components["parameters"]["FilterRepositoryText"];
		"filter[git_id]"?: components["parameters"]["FilterGitIdInteger"];
		"filter[difficulty]"?: components["parameters"]["ProjectsFilterDifficulty"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[parent_id]"?: components["parameters"]["RangeParentIdInteger"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[position]"?: components["parameters"]["RangePositionInteger"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[difficulty]"?: components["parameters"]["RangeDifficultyInteger"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[description]"?: components["parameters"]["SearchDescription"];
		"search[repository]"?: components["parameters"]["SearchRepository"];
	};
	findSearchProjects: {
		/** @description Rows that have each of these words in one of name, slug. */
		query?: string;
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ProjectsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[visible]"?: components["parameters"]["FilterVisibleBoolean"];
		"filter[exam]"?: components["parameters"]["FilterExamBoolean"];
		"filter[parent_id]"?: components["parameters"]["FilterParentIdInteger"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[inherited_team]"?: components["parameters"]["FilterInheritedTeamBoolean"];
		"filter[position]"?: components["parameters"]["FilterPositionInteger"];
		"filter[has_git]"?: components["parameters"]["FilterHasGitBoolean"];
		"filter[has_mark]"?: components["parameters"]["FilterHasMarkBoolean"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[repository]"?: components["parameters"]["FilterRepositoryText"];
		"filter[git_id]"?: components["parameters"]["FilterGitIdInteger"];
		"filter[difficulty]"?: components["parameters"]["ProjectsFilterDifficulty"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[parent_id]"?: components["parameters"]["RangeParentIdInteger"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[position]"?: components["parameters"]["RangePositionInteger"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[difficulty]"?: components["parameters"]["RangeDifficultyInteger"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[description]"?: components["parameters"]["SearchDescription"];
		"search[repository]"?: components["parameters"]["SearchRepository"];
	};
	listQuests: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["QuestsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[kind]"?: components["parameters"]["QuestsFilterKind"];
		"filter[internal_name]"?: components["parameters"]["FilterInternalNameText"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[grade_id]"?: components["parameters"]["FilterGradeIdInteger"];
		"filter[position]"?: components["parameters"]["FilterPositionInteger"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[internal_name]"?: components["parameters"]["RangeInternalNameText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[cursus_id]"?: components["parameters"]["RangeCursusIdInteger"];
		"range[campus_id]"?: components["parameters"]["RangeCampusIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[grade_id]"?: components["parameters"]["RangeGradeIdInteger"];
		"range[position]"?: components["parameters"]["RangePositionInteger"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[internal_name]"?: components["parameters"]["SearchInternalName"];
		"search[description]"?: components["parameters"]["SearchDescription"];
	};
	listQuestsUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["QuestsUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[quest_id]"?: components["parameters"]["FilterQuestIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[validated_at]"?: components["parameters"]["FilterValidatedAtTime"];
		"filter[prct]"?: components["parameters"]["FilterPrctInteger"];
		"filter[advancement]"?: components["parameters"]["FilterAdvancementText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["QuestsUsersFilterCampusId"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"filter[validated]"?: components["parameters"]["FilterValidatedWithValidatedAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[quest_id]"?: components["parameters"]["RangeQuestIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[validated_at]"?: components["parameters"]["RangeValidatedAtTime"];
		"range[prct]"?: components["parameters"]["RangePrctInteger"];
		"range[advancement]"?: components["parameters"]["RangeAdvancementText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[advancement]"?: components["parameters"]["SearchAdvancement"];
	};
	graphQuestsUsers: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[quest_id]"?: components["parameters"]["FilterQuestIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[validated_at]"?: components["parameters"]["FilterValidatedAtTime"];
		"filter[prct]"?: components["parameters"]["FilterPrctInteger"];
		"filter[advancement]"?: components["parameters"]["FilterAdvancementText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["QuestsUsersFilterCampusId"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"filter[validated]"?: components["parameters"]["FilterValidatedWithValidatedAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[quest_id]"?: components["parameters"]["RangeQuestIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[validated_at]"?: components["parameters"]["RangeValidatedAtTime"];
		"range[prct]"?: components["parameters"]["RangePrctInteger"];
		"range[advancement]"?: components["parameters"]["RangeAdvancementText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[advancement]"?: components["parameters"]["SearchAdvancement"];
	};
	listRules: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["RulesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[kind]"?: components["parameters"]["RulesFilterKind"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[internal_name]"?: components["parameters"]["FilterInternalNameText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[internal_name]"?: components["parameters"]["RangeInternalNameText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[description]"?: components["parameters"]["SearchDescription"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[internal_name]"?: components["parameters"]["SearchInternalName"];
	};
	listSkills: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["SkillsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
	};
	listSubnotions: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["SubnotionsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[notion_id]"?: components["parameters"]["FilterNotionIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[position]"?: components["parameters"]["FilterPositionInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[notion_id]"?: components["parameters"]["RangeNotionIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[position]"?: components["parameters"]["RangePositionInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
	};
	listEvaluations: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["EvaluationsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[position]"?: components["parameters"]["FilterPositionInteger"];
		"filter[kind]"?: components["parameters"]["EvaluationsFilterKind"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["EvaluationsFilterCampusId"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[position]"?: components["parameters"]["RangePositionInteger"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[kind]"?: components["parameters"]["SearchKind"];
	};
	listFeedbacks: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["FeedbacksSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[feedbackable_type]"?: components["parameters"]["FeedbacksFilterFeedbackableType"];
		"filter[feedbackable_id]"?: components["parameters"]["FilterFeedbackableIdInteger"];
		"filter[comment]"?: components["parameters"]["FilterCommentText"];
		"filter[rating]"?: components["parameters"]["FilterRatingInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["FeedbacksFilterCampusId"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[feedbackable_type]"?: components["parameters"]["RangeFeedbackableTypeText"];
		"range[feedbackable_id]"?: components["parameters"]["RangeFeedbackableIdInteger"];
		"range[comment]"?: components["parameters"]["RangeCommentText"];
		"range[rating]"?: components["parameters"]["RangeRatingInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[feedbackable_type]"?: components["parameters"]["SearchFeedbackableType"];
		"search[comment]"?: components["parameters"]["SearchComment"];
	};
	listFlags: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["FlagsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[positive]"?: components["parameters"]["FilterPositiveBoolean"];
		"filter[icon]"?: components["parameters"]["FilterIconText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[positive]"?: components["parameters"]["RangePositiveBoolean"];
		"range[icon]"?: components["parameters"]["RangeIconText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[icon]"?: components["parameters"]["SearchIcon"];
	};
	listScaleTeams: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ScaleTeamsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["ScaleTeamsFilterUserId"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[scale_id]"?: components["parameters"]["FilterScaleIdInteger"];
		"filter[team_id]"?: components["parameters"]["FilterTeamIdInteger"];
		"filter[comment]"?: components["parameters"]["FilterCommentText"];
		"filter[old_feedback]"?: components["parameters"]["FilterOldFeedbackText"];
		"filter[feedback_rating]"?: components["parameters"]["FilterFeedbackRatingInteger"];
		"filter[final_mark]"?: components["parameters"]["FilterFinalMarkInteger"];
		"filter[truant_id]"?: components["parameters"]["FilterTruantIdInteger"];
		"filter[flag_id]"?: components["parameters"]["FilterFlagIdInteger"];
		"filter[ip]"?: components["parameters"]["FilterIpText"];
		"filter[internship_id]"?: components["parameters"]["FilterInternshipIdInteger"];
		"filter[filled_at]"?: components["parameters"]["FilterFilledAtTime"];
		"filter[campus_id]"?: components["parameters"]["ScaleTeamsFilterCampusId"];
		"filter[cursus_id]"?: components["parameters"]["ScaleTeamsFilterCursusId"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[filled]"?: components["parameters"]["FilterFilledWithFilledAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[scale_id]"?: components["parameters"]["RangeScaleIdInteger"];
		"range[team_id]"?: components["parameters"]["RangeTeamIdInteger"];
		"range[comment]"?: components["parameters"]["RangeCommentText"];
		"range[old_feedback]"?: components["parameters"]["RangeOldFeedbackText"];
		"range[feedback_rating]"?: components["parameters"]["RangeFeedbackRatingInteger"];
		"range[final_mark]"?: components["parameters"]["RangeFinalMarkInteger"];
		"range[truant_id]"?: components["parameters"]["RangeTruantIdInteger"];
		"range[flag_id]"?: components["parameters"]["RangeFlagIdInteger"];
		"range[ip]"?: components["parameters"]["RangeIpText"];
		"range[internship_id]"?: components["parameters"]["RangeInternshipIdInteger"];
		"range[filled_at]"?: components["parameters"]["RangeFilledAtTime"];
		"search[comment]"?: components["parameters"]["SearchComment"];
		"search[old_feedback]"?: components["parameters"]["SearchOldFeedback"];
		"search[ip]"?: components["parameters"]["SearchIp"];
	};
	graphScaleTeams: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["ScaleTeamsFilterUserId"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[scale_id]"?: components["parameters"]["FilterScaleIdInteger"];
		"filter[team_id]"?: components["parameters"]["FilterTeamIdInteger"];
		"filter[comment]"?: components["parameters"]["FilterCommentText"];
		"filter[old_feedback]"?: components["parameters"]["FilterOldFeedbackText"];
		"filter[feedback_rating]"?: components["parameters"]["FilterFeedbackRatingInteger"];
		"filter[final_mark]"?: components["parameters"]["FilterFinalMarkInteger"];
		"filter[truant_id]"?: components["parameters"]["FilterTruantIdInteger"];
		"filter[flag_id]"?: components["parameters"]["FilterFlagIdInteger"];
		"filter[ip]"?: components["parameters"]["FilterIpText"];
		"filter[internship_id]"?: components["parameters"]["FilterInternshipIdInteger"];
		"filter[filled_at]"?: components["parameters"]["FilterFilledAtTime"];
		"filter[campus_id]"?: components["parameters"]["ScaleTeamsFilterCampusId"];
		"filter[cursus_id]"?: components["parameters"]["ScaleTeamsFilterCursusId"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[filled]"?: components["parameters"]["FilterFilledWithFilledAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[scale_id]"?: components["parameters"]["RangeScaleIdInteger"];
		"range[team_id]"?: components["parameters"]["RangeTeamIdInteger"];
		"range[comment]"?: components["parameters"]["RangeCommentText"];
		"range[old_feedback]"?: components["parameters"]["RangeOldFeedbackText"];
		"range[feedback_rating]"?: components["parameters"]["RangeFeedbackRatingInteger"];
		"range[final_mark]"?: components["parameters"]["RangeFinalMarkInteger"];
		"range[truant_id]"?: components["parameters"]["RangeTruantIdInteger"];
		"range[flag_id]"?: components["parameters"]["RangeFlagIdInteger"];
		"range[ip]"?: components["parameters"]["RangeIpText"];
		"range[internship_id]"?: components["parameters"]["RangeInternshipIdInteger"];
		"range[filled_at]"?: components["parameters"]["RangeFilledAtTime"];
		"search[comment]"?: components["parameters"]["SearchComment"];
		"search[old_feedback]"?: components["parameters"]["SearchOldFeedback"];
		"search[ip]"?: components["parameters"]["SearchIp"];
	};
	listScales: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ScalesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[evaluation_id]"?: components["parameters"]["FilterEvaluationIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[is_primary]"?: components["parameters"]["FilterIsPrimaryBoolean"];
		"filter[is_external]"?: components["parameters"]["FilterIsExternalBoolean"];
		"filter[manual_subscription]"?: components["parameters"]["FilterManualSubscriptionBoolean"];
		"filter[comment]"?: components["parameters"]["FilterCommentText"];
		"filter[introduction_md]"?: components["parameters"]["FilterIntroductionMdText"];
		"filter[disclaimer_md]"?: components["parameters"]["FilterDisclaimerMdText"];
		"filter[guidelines_md]"?: components["parameters"]["FilterGuidelinesMdText"];
		"filter[correction_number]"?: components["parameters"]["FilterCorrectionNumberInteger"];
		"filter[duration]"?: components["parameters"]["FilterDurationInteger"];
		"filter[free]"?: components["parameters"]["FilterFreeBoolean"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[evaluation_id]"?: components["parameters"]["RangeEvaluationIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[is_primary]"?: components["parameters"]["RangeIsPrimaryBoolean"];
		"range[is_external]"?: components["parameters"]["RangeIsExternalBoolean"];
		"range[manual_subscription]"?: components["parameters"]["RangeManualSubscriptionBoolean"];
		"range[comment]"?: components["parameters"]["RangeCommentText"];
		"range[introduction_md]"?: components["parameters"]["RangeIntroductionMdText"];
		"range[disclaimer_md]"?: components["parameters"]["RangeDisclaimerMdText"];
		"range[guidelines_md]"?: components["parameters"]["RangeGuidelinesMdText"];
		"range[correction_number]"?: components["parameters"]["RangeCorrectionNumberInteger"];
		"range[duration]"?: components["parameters"]["RangeDurationInteger"];
		"range[free]"?: components["parameters"]["RangeFreeBoolean"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[comment]"?: components["parameters"]["SearchComment"];
		"search[introduction_md]"?: components["parameters"]["SearchIntroductionMd"];
		"search[disclaimer_md]"?: components["parameters"]["SearchDisclaimerMd"];
		"search[guidelines_md]"?: components["parameters"]["SearchGuidelinesMd"];
	};
	listSlots: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["SlotsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["SlotsFilterCampusId"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
	};
	graphSlots: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["SlotsFilterCampusId"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
	};
	listTeamsUploads: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["TeamsUploadsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[team_id]"?: components["parameters"]["FilterTeamIdInteger"];
		"filter[upload_id]"?: components["parameters"]["FilterUploadIdInteger"];
		"filter[final_mark]"?: components["parameters"]["FilterFinalMarkInteger"];
		"filter[comment]"?: components["parameters"]["FilterCommentText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[team_id]"?: components["parameters"]["RangeTeamIdInteger"];
		"range[upload_id]"?: components["parameters"]["RangeUploadIdInteger"];
		"range[final_mark]"?: components["parameters"]["RangeFinalMarkInteger"];
		"range[comment]"?: components["parameters"]["RangeCommentText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[comment]"?: components["parameters"]["SearchComment"];
	};
	listCursusUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["CursusUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[has_coalition]"?: components["parameters"]["FilterHasCoalitionBoolean"];
		"filter[blackholed_at]"?: components["parameters"]["FilterBlackholedAtTime"];
		"filter[level]"?: components["parameters"]["FilterLevelNumber"];
		"filter[active]"?: components["parameters"]["CursusUsersFilterActive"];
		"filter[campus_id]"?: components["parameters"]["CursusUsersFilterCampusId"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[blackholed]"?: components["parameters"]["CursusUsersFilterBlackholed"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[cursus_id]"?: components["parameters"]["RangeCursusIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[has_coalition]"?: components["parameters"]["RangeHasCoalitionBoolean"];
		"range[blackholed_at]"?: components["parameters"]["RangeBlackholedAtTime"];
		"range[level]"?: components["parameters"]["RangeLevelNumber"];
	};
	graphCursusUsers: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[has_coalition]"?: components["parameters"]["FilterHasCoalitionBoolean"];
		"filter[blackholed_at]"?: components["parameters"]["FilterBlackholedAtTime"];
		"filter[level]"?: components["parameters"]["FilterLevelNumber"];
		"filter[active]"?: components["parameters"]["CursusUsersFilterActive"];
		"filter[campus_id]"?: components["parameters"]["CursusUsersFilterCampusId"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[blackholed]"?: components["parameters"]["CursusUsersFilterBlackholed"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[cursus_id]"?: components["parameters"]["RangeCursusIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[has_coalition]"?: components["parameters"]["RangeHasCoalitionBoolean"];
		"range[blackholed_at]"?: components["parameters"]["RangeBlackholedAtTime"];
		"range[level]"?: components["parameters"]["RangeLevelNumber"];
	};
	listExperiences: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ExperiencesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[skill_id]"?: components["parameters"]["FilterSkillIdInteger"];
		"filter[experiancable_id]"?: components["parameters"]["FilterExperiancableIdInteger"];
		"filter[experiancable_type]"?: components["parameters"]["ExperiencesFilterExperiancableType"];
		"filter[experience]"?: components["parameters"]["FilterExperienceInteger"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[is_bonus]"?: components["parameters"]["FilterIsBonusBoolean"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["ExperiencesFilterCampusId"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[skill_id]"?: components["parameters"]["RangeSkillIdInteger"];
		"range[experiancable_id]"?: components["parameters"]["RangeExperiancableIdInteger"];
		"range[experiancable_type]"?: components["parameters"]["RangeExperiancableTypeText"];
		"range[experience]"?: components["parameters"]["RangeExperienceInteger"];
		"range[cursus_id]"?: components["parameters"]["RangeCursusIdInteger"];
		"range[is_bonus]"?: components["parameters"]["RangeIsBonusBoolean"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"search[experiancable_type]"?: components["parameters"]["SearchExperiancableType"];
	};
	listLanguagesUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["LanguagesUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[language_id]"?: components["parameters"]["FilterLanguageIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[position]"?: components["parameters"]["FilterPositionInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[language_id]"?: components["parameters"]["RangeLanguageIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[position]"?: components["parameters"]["RangePositionInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
	};
	graphLanguagesUsers: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[language_id]"?: components["parameters"]["FilterLanguageIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[position]"?: components["parameters"]["FilterPositionInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[language_id]"?: components["parameters"]["RangeLanguageIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[position]"?: components["parameters"]["RangePositionInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
	};
	listProjectsUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[project_id]"?: components["parameters"]["FilterProjectIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[occurrence]"?: components["parameters"]["FilterOccurrenceInteger"];
		"filter[final_mark]"?: components["parameters"]["FilterFinalMarkInteger"];
		"filter[retriable_at]"?: components["parameters"]["FilterRetriableAtTime"];
		"filter[marked_at]"?: components["parameters"]["FilterMarkedAtTime"];
		"filter[status]"?: components["parameters"]["FilterStatusText"];
		"filter[cursus]"?: components["parameters"]["ProjectsUsersFilterCursus"];
		"filter[campus]"?: components["parameters"]["ProjectsUsersFilterCampus"];
		"filter[retriable]"?: components["parameters"]["ProjectsUsersFilterRetriable"];
		"filter[marked]"?: components["parameters"]["FilterMarkedWithMarkedAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[project_id]"?: components["parameters"]["RangeProjectIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[occurrence]"?: components["parameters"]["RangeOccurrenceInteger"];
		"range[final_mark]"?: components["parameters"]["RangeFinalMarkInteger"];
		"range[retriable_at]"?: components["parameters"]["RangeRetriableAtTime"];
		"range[marked_at]"?: components["parameters"]["RangeMarkedAtTime"];
		"range[status]"?: components["parameters"]["RangeStatusText"];
		"search[status]"?: components["parameters"]["SearchStatus"];
	};
	graphProjectsUsers: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[project_id]"?: components["parameters"]["FilterProjectIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[occurrence]"?: components["parameters"]["FilterOccurrenceInteger"];
		"filter[final_mark]"?: components["parameters"]["FilterFinalMarkInteger"];
		"filter[retriable_at]"?: components["parameters"]["FilterRetriableAtTime"];
		"filter[marked_at]"?: components["parameters"]["FilterMarkedAtTime"];
		"filter[status]"?: components["parameters"]["FilterStatusText"];
		"filter[cursus]"?: components["parameters"]["ProjectsUsersFilterCursus"];
		"filter[campus]"?: components["parameters"]["ProjectsUsersFilterCampus"];
		"filter[retriable]"?: components["parameters"]["ProjectsUsersFilterRetriable"];
		"filter[marked]"?: components["parameters"]["FilterMarkedWithMarkedAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[project_id]"?: components["parameters"]["RangeProjectIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[occurrence]"?: components["parameters"]["RangeOccurrenceInteger"];
		"range[final_mark]"?: components["parameters"]["RangeFinalMarkInteger"];
		"range[retriable_at]"?: components["parameters"]["RangeRetriableAtTime"];
		"range[marked_at]"?: components["parameters"]["RangeMarkedAtTime"];
		"range[status]"?: components["parameters"]["RangeStatusText"];
		"search[status]"?: components["parameters"]["SearchStatus"];
	};
	resetProjectsUsers: {
		/** @description Whose registration. */
		user_id: number;
		/** @description To which project. */
		project_id: number;
	};
	listTeams: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["TeamsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[project_id]"?: components["parameters"]["FilterProjectIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[locked_at]"?: components["parameters"]["FilterLockedAtTime"];
		"filter[closed_at]"?: components["parameters"]["FilterClosedAtTime"];
		"filter[final_mark]"?: components["parameters"]["FilterFinalMarkInteger"];
		"filter[repo_url]"?: components["parameters"]["FilterRepoUrlText"];
		"filter[repo_uuid]"?: components["parameters"]["FilterRepoUuidText"];
		"filter[deadline_at]"?: components["parameters"]["FilterDeadlineAtTime"];
		"filter[terminating_at]"?: components["parameters"]["FilterTerminatingAtTime"];
		"filter[project_session_id]"?: components["parameters"]["FilterProjectSessionIdInteger"];
		"filter[status]"?: components["parameters"]["TeamsFilterStatus"];
		"filter[cursus]"?: components["parameters"]["TeamsFilterCursus"];
		"filter[active_cursus]"?: components["parameters"]["TeamsFilterActiveCursus"];
		"filter[campus]"?: components["parameters"]["TeamsFilterCampus"];
		"filter[primary_campus]"?: components["parameters"]["TeamsFilterPrimaryCampus"];
		"filter[locked]"?: components["parameters"]["FilterLockedWithLockedAt"];
		"filter[closed]"?: components["parameters"]["FilterClosedWithClosedAt"];
		"filter[deadline]"?: components["parameters"]["FilterDeadlineWithDeadlineAt"];
		"filter[terminating]"?: components["parameters"]["FilterTerminatingWithTerminatingAt"];
		"filter[with_mark]"?: components["parameters"]["FilterWithMarkWithFinalMark"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[project_id]"?: components["parameters"]["RangeProjectIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[locked_at]"?: components["parameters"]["RangeLockedAtTime"];
		"range[closed_at]"?: components["parameters"]["RangeClosedAtTime"];
		"range[final_mark]"?: components["parameters"]["RangeFinalMarkInteger"];
		"range[repo_url]"?: components["parameters"]["RangeRepoUrlText"];
		"range[repo_uuid]"?: components["parameters"]["RangeRepoUuidText"];
		"range[deadline_at]"?: components["parameters"]["RangeDeadlineAtTime"];
		"range[terminating_at]"?: components["parameters"]["RangeTerminatingAtTime"];
		"range[project_session_id]"?: components["parameters"]["RangeProjectSessionIdInteger"];
		"range[status]"?: components["parameters"]["RangeStatusText"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[repo_url]"?: components["parameters"]["SearchRepoUrl"];
		"search[repo_uuid]"?: components["parameters"]["SearchRepoUuid"];
		"search[status]"?: components["parameters"]["SearchStatus"];
	};
	graphTeams: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[project_id]"?: components["parameters"]["FilterProjectIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[locked_at]"?: components["parameters"]["FilterLockedAtTime"];
		"filter[closed_at]"?: components["parameters"]["FilterClosedAtTime"];
		"filter[final_mark]"?: components["parameters"]["FilterFinalMarkInteger"];
		"filter[repo_url]"?: components["parameters"]["FilterRepoUrlText"];
		"filter[repo_uuid]"?: components["parameters"]["FilterRepoUuidText"];
		"filter[deadline_at]"?: components["parameters"]["FilterDeadlineAtTime"];
		"filter[terminating_at]"?: components["parameters"]["FilterTerminatingAtTime"];
		"filter[project_session_id]"?: components["parameters"]["FilterProjectSessionIdInteger"];
		"filter[status]"?: components["parameters"]["TeamsFilterStatus"];
		"filter[cursus]"?: components["parameters"]["TeamsFilterCursus"];
		"filter[active_cursus]"?: components["parameters"]["TeamsFilterActiveCursus"];
		"filter[campus]"?: components["parameters"]["TeamsFilterCampus"];
		"filter[primary_campus]"?: components["parameters"]["TeamsFilterPrimaryCampus"];
		"filter[locked]"?: components["parameters"]["FilterLockedWithLockedAt"];
		"filter[closed]"?: components["parameters"]["FilterClosedWithClosedAt"];
		"filter[deadline]"?: components["parameters"]["FilterDeadlineWithDeadlineAt"];
		"filter[terminating]"?: components["parameters"]["FilterTerminatingWithTerminatingAt"];
		"filter[with_mark]"?: components["parameters"]["FilterWithMarkWithFinalMark"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[project_id]"?: components["parameters"]["RangeProjectIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[locked_at]"?: components["parameters"]["RangeLockedAtTime"];
		"range[closed_at]"?: components["parameters"]["RangeClosedAtTime"];
		"range[final_mark]"?: components["parameters"]["RangeFinalMarkInteger"];
		"range[repo_url]"?: components["parameters"]["RangeRepoUrlText"];
		"range[repo_uuid]"?: components["parameters"]["RangeRepoUuidText"];
		"range[deadline_at]"?: components["parameters"]["RangeDeadlineAtTime"];
		"range[terminating_at]"?: components["parameters"]["RangeTerminatingAtTime"];
		"range[project_session_id]"?: components["parameters"]["RangeProjectSessionIdInteger"];
		"range[status]"?: components["parameters"]["RangeStatusText"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[repo_url]"?: components["parameters"]["SearchRepoUrl"];
		"search[repo_uuid]"?: components["parameters"]["SearchRepoUuid"];
		"search[status]"?: components["parameters"]["SearchStatus"];
	};
	listTeamsUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["TeamsUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[team_id]"?: components["parameters"]["FilterTeamIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[leader]"?: components["parameters"]["FilterLeaderBoolean"];
		"filter[validated]"?: components["parameters"]["FilterValidatedBoolean"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[occurrence]"?: components["parameters"]["FilterOccurrenceInteger"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[team_id]"?: components["parameters"]["RangeTeamIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[leader]"?: components["parameters"]["RangeLeaderBoolean"];
		"range[validated]"?: components["parameters"]["RangeValidatedBoolean"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[occurrence]"?: components["parameters"]["RangeOccurrenceInteger"];
	};
	listUserCandidatures: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["UserCandidaturesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[birth_date]"?: components["parameters"]["FilterBirthDateDay"];
		"filter[gender]"?: components["parameters"]["UserCandidaturesFilterGender"];
		"filter[country]"?: components["parameters"]["FilterCountryText"];
		"filter[birth_country]"?: components["parameters"]["FilterBirthCountryText"];
		"filter[postal_country]"?: components["parameters"]["FilterPostalCountryText"];
		"filter[piscine_date]"?: components["parameters"]["FilterPiscineDateDay"];
		"filter[email]"?: components["parameters"]["FilterEmailText"];
		"filter[campus_id]"?: components["parameters"]["UserCandidaturesFilterCampusId"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[birth_date]"?: components["parameters"]["RangeBirthDateDay"];
		"range[gender]"?: components["parameters"]["RangeGenderText"];
		"range[country]"?: components["parameters"]["RangeCountryText"];
		"range[birth_country]"?: components["parameters"]["RangeBirthCountryText"];
		"range[postal_country]"?: components["parameters"]["RangePostalCountryText"];
		"range[piscine_date]"?: components["parameters"]["RangePiscineDateDay"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"search[gender]"?: components["parameters"]["SearchGender"];
		"search[country]"?: components["parameters"]["SearchCountry"];
		"search[birth_country]"?: components["parameters"]["SearchBirthCountry"];
		"search[postal_country]"?: components["parameters"]["SearchPostalCountry"];
		"search[email]"?: components["parameters"]["SearchEmail"];
	};
	listUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["UsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[login]"?: components["parameters"]["FilterLoginText"];
		"filter[email]"?: components["parameters"]["FilterEmailText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[pool_year]"?: components["parameters"]["FilterPoolYearText"];
		"filter[pool_month]"?: components["parameters"]["FilterPoolMonthText"];
		"filter[kind]"?: components["parameters"]["UsersFilterKind"];
		"filter[status]"?: components["parameters"]["FilterStatusText"];
		"filter[first_name]"?: components["parameters"]["FilterFirstNameText"];
		"filter[last_name]"?: components["parameters"]["FilterLastNameText"];
		"filter[primary_campus_id]"?: components["parameters"]["UsersFilterPrimaryCampusId"];
		"filter[alumni?]"?: components["parameters"]["FilterIsAlumniWithAlumnizedAt"];
		"filter[staff?]"?: components["parameters"]["UsersFilterIsStaff"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[login]"?: components["parameters"]["RangeLoginText"];
		"range[email]"?: components["parameters"]["RangeEmailText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[pool_year]"?: components["parameters"]["RangePoolYearText"];
		"range[pool_month]"?: components["parameters"]["RangePoolMonthText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[status]"?: components["parameters"]["RangeStatusText"];
		"search[login]"?: components["parameters"]["SearchLogin"];
		"search[email]"?: components["parameters"]["SearchEmail"];
		"search[pool_year]"?: components["parameters"]["SearchPoolYear"];
		"search[pool_month]"?: components["parameters"]["SearchPoolMonth"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[status]"?: components["parameters"]["SearchStatus"];
		"search[first_name]"?: components["parameters"]["SearchFirstName"];
		"search[last_name]"?: components["parameters"]["SearchLastName"];
	};
	listAlumnizedUsers: {
		/** @description A campus of the users. */
		campus_id: number;
		/** @description Only users who became alumni since then. */
		alumnized_since?: string;
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["UsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[login]"?: components["parameters"]["FilterLoginText"];
		"filter[email]"?: components["parameters"]["FilterEmailText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[pool_year]"?: components["parameters"]["FilterPoolYearText"];
		"filter[pool_month]"?: components["parameters"]["FilterPoolMonthText"];
		"filter[kind]"?: components["parameters"]["UsersFilterKind"];
		"filter[status]"?: components["parameters"]["FilterStatusText"];
		"filter[first_name]"?: components["parameters"]["FilterFirstNameText"];
		"filter[last_name]"?: components["parameters"]["FilterLastNameText"];
		"filter[primary_campus_id]"?: components["parameters"]["UsersFilterPrimaryCampusId"];
		"filter[alumni?]"?: components["parameters"]["FilterIsAlumniWithAlumnizedAt"];
		"filter[staff?]"?: components["parameters"]["UsersFilterIsStaff"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[login]"?: components["parameters"]["RangeLoginText"];
		"range[email]"?: components["parameters"]["RangeEmailText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[pool_year]"?: components["parameters"]["RangePoolYearText"];
		"range[pool_month]"?: components["parameters"]["RangePoolMonthText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[status]"?: components["parameters"]["RangeStatusText"];
		"search[login]"?: components["parameters"]["SearchLogin"];
		"search[email]"?: components["parameters"]["SearchEmail"];
		"search[pool_year]"?: components["parameters"]["SearchPoolYear"];
		"search[pool_month]"?: components["parameters"]["SearchPoolMonth"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[status]"?: components["parameters"]["SearchStatus"];
		"search[first_name]"?: components["parameters"]["SearchFirstName"];
		"search[last_name]"?: components["parameters"]["SearchLastName"];
	};
	findSearchUsers: {
		/** @description Rows that have each of these words in one of login, first_name, usual_first_name, last_name. */
		query?: string;
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["UsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[login]"?: components["parameters"]["FilterLoginText"];
		"filter[email]"?: components["parameters"]["FilterEmailText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[pool_year]"?: components["parameters"]["FilterPoolYearText"];
		"filter[pool_month]"?: components["parameters"]["FilterPoolMonthText"];
		"filter[kind]"?: components["parameters"]["UsersFilterKind"];
		"filter[status]"?: components["parameters"]["FilterStatusText"];
		"filter[first_name]"?: components["parameters"]["FilterFirstNameText"];
		"filter[last_name]"?: components["parameters"]["FilterLastNameText"];
		"filter[primary_campus_id]"?: components["parameters"]["UsersFilterPrimaryCampusId"];
		"filter[alumni?]"?: components["parameters"]["FilterIsAlumniWithAlumnizedAt"];
		"filter[staff?]"?: components["parameters"]["UsersFilterIsStaff"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[login]"?: components["parameters"]["RangeLoginText"];
		"range[email]"?: components["parameters"]["RangeEmailText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[pool_year]"?: components["parameters"]["RangePoolYearText"];
		"range[pool_month]"?: components["parameters"]["RangePoolMonthText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[status]"?: components["parameters"]["RangeStatusText"];
		"search[login]"?: components["parameters"]["SearchLogin"];
		"search[email]"?: components["parameters"]["SearchEmail"];
		"search[pool_year]"?: components["parameters"]["SearchPoolYear"];
		"search[pool_month]"?: components["parameters"]["SearchPoolMonth"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[status]"?: components["parameters"]["SearchStatus"];
		"search[first_name]"?: components["parameters"]["SearchFirstName"];
		"search[last_name]"?: components["parameters"]["SearchLastName"];
	};
	graphUsers: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[login]"?: components["parameters"]["FilterLoginText"];
		"filter[email]"?: components["parameters"]["FilterEmailText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[pool_year]"?: components["parameters"]["FilterPoolYearText"];
		"filter[pool_month]"?: components["parameters"]["FilterPoolMonthText"];
		"filter[kind]"?: components["parameters"]["UsersFilterKind"];
		"filter[status]"?: components["parameters"]["FilterStatusText"];
		"filter[first_name]"?: components["parameters"]["FilterFirstNameText"];
		"filter[last_name]"?: components["parameters"]["FilterLastNameText"];
		"filter[primary_campus_id]"?: components["parameters"]["UsersFilterPrimaryCampusId"];
		"filter[alumni?]"?: components["parameters"]["FilterIsAlumniWithAlumnizedAt"];
		"filter[staff?]"?: components["parameters"]["UsersFilterIsStaff"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[login]"?: components["parameters"]["RangeLoginText"];
		"range[email]"?: components["parameters"]["RangeEmailText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[pool_year]"?: components["parameters"]["RangePoolYearText"];
		"range[pool_month]"?: components["parameters"]["RangePoolMonthText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[status]"?: components["parameters"]["RangeStatusText"];
		"search[login]"?: components["parameters"]["SearchLogin"];
		"search[email]"?: components["parameters"]["SearchEmail"];
		"search[pool_year]"?: components["parameters"]["SearchPoolYear"];
		"search[pool_month]"?: components["parameters"]["SearchPoolMonth"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[status]"?: components["parameters"]["SearchStatus"];
		"search[first_name]"?: components["parameters"]["SearchFirstName"];
		"search[last_name]"?: components["parameters"]["SearchLastName"];
	};
	removeUserCorrectionPoints: {
		/** @description Why. */
		reason: string;
		/** @description How many; 1 without. */
		amount?: number;
	};
	showUserLocationsStats: {
		/** @description From when. */
		begin_at?: string;
		/** @description Until when, exclusive. */
		end_at?: string;
		/** @description An IANA name; the user’s campus decides without. */
		time_zone?: string;
	};
	listApps: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["AppsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[uid]"?: components["parameters"]["FilterUidText"];
		"filter[owner_id]"?: components["parameters"]["FilterOwnerIdInteger"];
		"filter[website]"?: components["parameters"]["FilterWebsiteText"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[uid]"?: components["parameters"]["RangeUidText"];
		"range[owner_id]"?: components["parameters"]["RangeOwnerIdInteger"];
		"range[website]"?: components["parameters"]["RangeWebsiteText"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[uid]"?: components["parameters"]["SearchUid"];
		"search[website]"?: components["parameters"]["SearchWebsite"];
	};
	listEndpoints: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["EndpointsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[url]"?: components["parameters"]["FilterUrlText"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[active]"?: components["parameters"]["FilterActiveBoolean"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[url]"?: components["parameters"]["RangeUrlText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[active]"?: components["parameters"]["RangeActiveBoolean"];
		"search[url]"?: components["parameters"]["SearchUrl"];
		"search[description]"?: components["parameters"]["SearchDescription"];
	};
	listGitlabUsersOfUser: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["GitlabUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[public_key]"?: components["parameters"]["FilterPublicKeyText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[fingerprint]"?: components["parameters"]["FilterFingerprintText"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[public_key]"?: components["parameters"]["RangePublicKeyText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[fingerprint]"?: components["parameters"]["RangeFingerprintText"];
		"search[public_key]"?: components["parameters"]["SearchPublicKey"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[fingerprint]"?: components["parameters"]["SearchFingerprint"];
	};
	listMailings: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["MailingsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[subject]"?: components["parameters"]["FilterSubjectText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[identifier]"?: components["parameters"]["FilterIdentifierText"];
		"filter[meta]"?: components["parameters"]["FilterMetaJson"];
		"filter[title]"?: components["parameters"]["FilterTitleText"];
		"filter[subtitle]"?: components["parameters"]["FilterSubtitleText"];
		"filter[attachment]"?: components["parameters"]["FilterAttachmentText"];
		"filter[from]"?: components["parameters"]["FilterFromText"];
		"filter[to]"?: components["parameters"]["FilterToTexts"];
		"filter[cc]"?: components["parameters"]["FilterCcTexts"];
		"filter[bcc]"?: components["parameters"]["FilterBccTexts"];
		"filter[content]"?: components["parameters"]["FilterContentText"];
		"filter[html_content]"?: components["parameters"]["FilterHtmlContentText"];
		"filter[attachments]"?: components["parameters"]["FilterAttachmentsJson"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[subject]"?: components["parameters"]["RangeSubjectText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[identifier]"?: components["parameters"]["RangeIdentifierText"];
		"range[meta]"?: components["parameters"]["RangeMetaJson"];
		"range[title]"?: components["parameters"]["RangeTitleText"];
		"range[subtitle]"?: components["parameters"]["RangeSubtitleText"];
		"range[attachment]"?: components["parameters"]["RangeAttachmentText"];
		"range[from]"?: components["parameters"]["RangeFromText"];
		"range[to]"?: components["parameters"]["RangeToTexts"];
		"range[cc]"?: components["parameters"]["RangeCcTexts"];
		"range[bcc]"?: components["parameters"]["RangeBccTexts"];
		"range[content]"?: components["parameters"]["RangeContentText"];
		"range[html_content]"?: components["parameters"]["RangeHtmlContentText"];
		"range[attachments]"?: components["parameters"]["RangeAttachmentsJson"];
		"search[subject]"?: components["parameters"]["SearchSubject"];
		"search[identifier]"?: components["parameters"]["SearchIdentifier"];
		"search[title]"?: components["parameters"]["SearchTitle"];
		"search[subtitle]"?: components["parameters"]["SearchSubtitle"];
		"search[attachment]"?: components["parameters"]["SearchAttachment"];
		"search[from]"?: components["parameters"]["SearchFrom"];
		"search[content]"?: components["parameters"]["SearchContent"];
		"search[html_content]"?: components["parameters"]["SearchHtmlContent"];
	};
	listRolesEntities: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["RolesEntitiesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[role_id]"?: components["parameters"]["FilterRoleIdInteger"];
		"filter[entity_id]"?: components["parameters"]["FilterEntityIdInteger"];
		"filter[entity_type]"?: components["parameters"]["RolesEntitiesFilterEntityType"];
		"filter[expires_at]"?: components["parameters"]["FilterExpiresAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[expires]"?: components["parameters"]["FilterExpiresWithExpiresAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[role_id]"?: components["parameters"]["RangeRoleIdInteger"];
		"range[entity_id]"?: components["parameters"]["RangeEntityIdInteger"];
		"range[entity_type]"?: components["parameters"]["RangeEntityTypeText"];
		"range[expires_at]"?: components["parameters"]["RangeExpiresAtTime"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[entity_type]"?: components["parameters"]["SearchEntityType"];
	};
	graphRolesEntities: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[role_id]"?: components["parameters"]["FilterRoleIdInteger"];
		"filter[entity_id]"?: components["parameters"]["FilterEntityIdInteger"];
		"filter[entity_type]"?: components["parameters"]["RolesEntitiesFilterEntityType"];
		"filter[expires_at]"?: components["parameters"]["FilterExpiresAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[expires]"?: components["parameters"]["FilterExpiresWithExpiresAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[role_id]"?: components["parameters"]["RangeRoleIdInteger"];
		"range[entity_id]"?: components["parameters"]["RangeEntityIdInteger"];
		"range[entity_type]"?: components["parameters"]["RangeEntityTypeText"];
		"range[expires_at]"?: components["parameters"]["RangeExpiresAtTime"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[entity_type]"?: components["parameters"]["SearchEntityType"];
	};
	listTranslations: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["TranslationsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[translatable_id]"?: components["parameters"]["FilterTranslatableIdInteger"];
		"filter[translatable_type]"?: components["parameters"]["FilterTranslatableTypeText"];
		"filter[language_id]"?: components["parameters"]["FilterLanguageIdInteger"];
		"filter[fields]"?: components["parameters"]["FilterFieldsJson"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[default]"?: components["parameters"]["FilterDefaultBoolean"];
		"filter[up_to_date]"?: components["parameters"]["FilterUpToDateBoolean"];
		"filter[translations_structure_id]"?: components["parameters"]["FilterTranslationsStructureIdInteger"];
		"search[translatable_type]"?: components["parameters"]["SearchTranslatableType"];
	};
	listBalances: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["BalancesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[pool_id]"?: components["parameters"]["FilterPoolIdInteger"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
	};
	listCommandsOfProduct: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["CommandsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[product_id]"?: components["parameters"]["FilterProductIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[owner_id]"?: components["parameters"]["FilterOwnerIdInteger"];
		"filter[used]"?: components["parameters"]["FilterUsedBoolean"];
		"filter[validator_id]"?: components["parameters"]["FilterValidatorIdInteger"];
		"filter[validated_at]"?: components["parameters"]["FilterValidatedAtTime"];
		"filter[validated]"?: components["parameters"]["FilterValidatedWithValidatedAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[product_id]"?: components["parameters"]["RangeProductIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[owner_id]"?: components["parameters"]["RangeOwnerIdInteger"];
		"range[used]"?: components["parameters"]["RangeUsedBoolean"];
		"range[validator_id]"?: components["parameters"]["RangeValidatorIdInteger"];
		"range[validated_at]"?: components["parameters"]["RangeValidatedAtTime"];
	};
	listCorrectionPointHistoricsOfUser: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["CorrectionPointHistoricsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_data_id]"?: components["parameters"]["FilterUserDataIdInteger"];
		"filter[scale_team_id]"?: components["parameters"]["FilterScaleTeamIdInteger"];
		"filter[reason]"?: components["parameters"]["FilterReasonText"];
		"filter[sum]"?: components["parameters"]["FilterSumInteger"];
		"filter[total]"?: components["parameters"]["FilterTotalInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_data_id]"?: components["parameters"]["RangeUserDataIdInteger"];
		"range[scale_team_id]"?: components["parameters"]["RangeScaleTeamIdInteger"];
		"range[reason]"?: components["parameters"]["RangeReasonText"];
		"range[sum]"?: components["parameters"]["RangeSumInteger"];
		"range[total]"?: components["parameters"]["RangeTotalInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[reason]"?: components["parameters"]["SearchReason"];
	};
	listPools: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["PoolsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[current_points]"?: components["parameters"]["FilterCurrentPointsInteger"];
		"filter[max_points]"?: components["parameters"]["FilterMaxPointsInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
	};
	removePoolPoints: {
		/** @description How many, whatever the sign. */
		points: number;
	};
	listProducts: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ProductsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[price]"?: components["parameters"]["FilterPriceInteger"];
		"filter[quantity]"?: components["parameters"]["FilterQuantityInteger"];
		"filter[begin_at]"?: components["parameters"]["FilterBeginAtTime"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[category_id]"?: components["parameters"]["FilterCategoryIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[kind]"?: components["parameters"]["ProductsFilterKind"];
		"filter[slug]"?: components["parameters"]["FilterSlugText"];
		"filter[image]"?: components["parameters"]["FilterImageText"];
		"filter[is_uniq]"?: components["parameters"]["FilterIsUniqBoolean"];
		"filter[one_time_purchase]"?: components["parameters"]["FilterOneTimePurchaseBoolean"];
		"filter[future]"?: components["parameters"]["FilterFutureWithBeginAtAhead"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[price]"?: components["parameters"]["RangePriceInteger"];
		"range[quantity]"?: components["parameters"]["RangeQuantityInteger"];
		"range[begin_at]"?: components["parameters"]["RangeBeginAtTime"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[category_id]"?: components["parameters"]["RangeCategoryIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[slug]"?: components["parameters"]["RangeSlugText"];
		"range[image]"?: components["parameters"]["RangeImageText"];
		"range[is_uniq]"?: components["parameters"]["RangeIsUniqBoolean"];
		"range[one_time_purchase]"?: components["parameters"]["RangeOneTimePurchaseBoolean"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[description]"?: components["parameters"]["SearchDescription"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[slug]"?: components["parameters"]["SearchSlug"];
		"search[image]"?: components["parameters"]["SearchImage"];
	};
	listTransactions: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["TransactionsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[value]"?: components["parameters"]["FilterValueInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[transactable_id]"?: components["parameters"]["FilterTransactableIdInteger"];
		"filter[transactable_type]"?: components["parameters"]["FilterTransactableTypeText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[reason]"?: components["parameters"]["FilterReasonText"];
		"search[transactable_type]"?: components["parameters"]["SearchTransactableType"];
		"search[reason]"?: components["parameters"]["SearchReason"];
	};
	listAntiGravUnitsUsers: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["AntiGravUnitsUsersSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[anti_grav_unit_id]"?: components["parameters"]["FilterAntiGravUnitIdInteger"];
		"filter[begin_date]"?: components["parameters"]["FilterBeginDateDay"];
		"filter[expected_end_date]"?: components["parameters"]["FilterExpectedEndDateDay"];
		"filter[end_date]"?: components["parameters"]["FilterEndDateDay"];
		"filter[reason]"?: components["parameters"]["FilterReasonText"];
		"filter[is_free]"?: components["parameters"]["FilterIsFreeBoolean"];
		"filter[close_id]"?: components["parameters"]["FilterCloseIdInteger"];
		"filter[internship_id]"?: components["parameters"]["FilterInternshipIdInteger"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[cursus_id]"?: components["parameters"]["AntiGravUnitsUsersFilterCursusId"];
		"filter[active]"?: components["parameters"]["AntiGravUnitsUsersFilterActive"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[anti_grav_unit_id]"?: components["parameters"]["RangeAntiGravUnitIdInteger"];
		"range[begin_date]"?: components["parameters"]["RangeBeginDateDay"];
		"range[expected_end_date]"?: components["parameters"]["RangeExpectedEndDateDay"];
		"range[end_date]"?: components["parameters"]["RangeEndDateDay"];
		"range[reason]"?: components["parameters"]["RangeReasonText"];
		"range[is_free]"?: components["parameters"]["RangeIsFreeBoolean"];
		"range[close_id]"?: components["parameters"]["RangeCloseIdInteger"];
		"range[internship_id]"?: components["parameters"]["RangeInternshipIdInteger"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[reason]"?: components["parameters"]["SearchReason"];
	};
	listCloses: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["ClosesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[closer_id]"?: components["parameters"]["FilterCloserIdInteger"];
		"filter[reason]"?: components["parameters"]["FilterReasonText"];
		"filter[state]"?: components["parameters"]["ClosesFilterState"];
		"filter[kind]"?: components["parameters"]["ClosesFilterKind"];
		"filter[end_at]"?: components["parameters"]["FilterEndAtTime"];
		"filter[jid]"?: components["parameters"]["FilterJidText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["ClosesFilterCampusId"];
		"filter[end]"?: components["parameters"]["FilterEndWithEndAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[closer_id]"?: components["parameters"]["RangeCloserIdInteger"];
		"range[reason]"?: components["parameters"]["RangeReasonText"];
		"range[state]"?: components["parameters"]["RangeStateText"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[end_at]"?: components["parameters"]["RangeEndAtTime"];
		"range[jid]"?: components["parameters"]["RangeJidText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[reason]"?: components["parameters"]["SearchReason"];
		"search[state]"?: components["parameters"]["SearchState"];
		"search[kind]"?: components["parameters"]["SearchKind"];
		"search[jid]"?: components["parameters"]["SearchJid"];
	};
	listCommunityServices: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["CommunityServicesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[close_id]"?: components["parameters"]["FilterCloseIdInteger"];
		"filter[tiger_id]"?: components["parameters"]["FilterTigerIdInteger"];
		"filter[duration]"?: components["parameters"]["FilterDurationInteger"];
		"filter[schedule_at]"?: components["parameters"]["FilterScheduleAtTime"];
		"filter[occupation]"?: components["parameters"]["FilterOccupationText"];
		"filter[state]"?: components["parameters"]["CommunityServicesFilterState"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["CommunityServicesFilterCampusId"];
		"filter[schedule]"?: components["parameters"]["FilterScheduleWithScheduleAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[close_id]"?: components["parameters"]["RangeCloseIdInteger"];
		"range[tiger_id]"?: components["parameters"]["RangeTigerIdInteger"];
		"range[duration]"?: components["parameters"]["RangeDurationInteger"];
		"range[schedule_at]"?: components["parameters"]["RangeScheduleAtTime"];
		"range[occupation]"?: components["parameters"]["RangeOccupationText"];
		"range[state]"?: components["parameters"]["RangeStateText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[occupation]"?: components["parameters"]["SearchOccupation"];
		"search[state]"?: components["parameters"]["SearchState"];
	};
	graphCommunityServices: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[close_id]"?: components["parameters"]["FilterCloseIdInteger"];
		"filter[tiger_id]"?: components["parameters"]["FilterTigerIdInteger"];
		"filter[duration]"?: components["parameters"]["FilterDurationInteger"];
		"filter[schedule_at]"?: components["parameters"]["FilterScheduleAtTime"];
		"filter[occupation]"?: components["parameters"]["FilterOccupationText"];
		"filter[state]"?: components["parameters"]["CommunityServicesFilterState"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[campus_id]"?: components["parameters"]["CommunityServicesFilterCampusId"];
		"filter[schedule]"?: components["parameters"]["FilterScheduleWithScheduleAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[close_id]"?: components["parameters"]["RangeCloseIdInteger"];
		"range[tiger_id]"?: components["parameters"]["RangeTigerIdInteger"];
		"range[duration]"?: components["parameters"]["RangeDurationInteger"];
		"range[schedule_at]"?: components["parameters"]["RangeScheduleAtTime"];
		"range[occupation]"?: components["parameters"]["RangeOccupationText"];
		"range[state]"?: components["parameters"]["RangeStateText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[occupation]"?: components["parameters"]["SearchOccupation"];
		"search[state]"?: components["parameters"]["SearchState"];
	};
	listJournalsOfCampus: {
		/** @description From when. */
		begin_at: string;
		/** @description Until when, at most 124 days later. */
		end_at: string;
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["JournalsSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[item_type]"?: components["parameters"]["FilterItemTypeText"];
		"filter[item_id]"?: components["parameters"]["FilterItemIdInteger"];
		"filter[cursus_id]"?: components["parameters"]["FilterCursusIdInteger"];
		"filter[campus_id]"?: components["parameters"]["FilterCampusIdInteger"];
		"filter[reason]"?: components["parameters"]["FilterReasonText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[event_at]"?: components["parameters"]["FilterEventAtTime"];
		"filter[alumni]"?: components["parameters"]["FilterAlumniBoolean"];
		"filter[closed]"?: components["parameters"]["FilterClosedBoolean"];
		"filter[event]"?: components["parameters"]["FilterEventWithEventAt"];
		"search[item_type]"?: components["parameters"]["SearchItemType"];
		"search[reason]"?: components["parameters"]["SearchReason"];
	};
	listLanguages: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["LanguagesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[identifier]"?: components["parameters"]["FilterIdentifierText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[identifier]"?: components["parameters"]["RangeIdentifierText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[identifier]"?: components["parameters"]["SearchIdentifier"];
	};
	graphLanguages: {
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[identifier]"?: components["parameters"]["FilterIdentifierText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[identifier]"?: components["parameters"]["RangeIdentifierText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[identifier]"?: components["parameters"]["SearchIdentifier"];
	};
	listNotes: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["NotesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[user_id]"?: components["parameters"]["FilterUserIdInteger"];
		"filter[from]"?: components["parameters"]["FilterFromText"];
		"filter[subject]"?: components["parameters"]["FilterSubjectText"];
		"filter[content]"?: components["parameters"]["FilterContentText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"filter[kind]"?: components["parameters"]["NotesFilterKind"];
		"filter[approved_at]"?: components["parameters"]["FilterApprovedAtTime"];
		"filter[approver_id]"?: components["parameters"]["FilterApproverIdInteger"];
		"filter[from_user_id]"?: components["parameters"]["FilterFromUserIdInteger"];
		"filter[approved]"?: components["parameters"]["FilterApprovedWithApprovedAt"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[user_id]"?: components["parameters"]["RangeUserIdInteger"];
		"range[from]"?: components["parameters"]["RangeFromText"];
		"range[subject]"?: components["parameters"]["RangeSubjectText"];
		"range[content]"?: components["parameters"]["RangeContentText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"range[kind]"?: components["parameters"]["RangeKindText"];
		"range[approved_at]"?: components["parameters"]["RangeApprovedAtTime"];
		"range[approver_id]"?: components["parameters"]["RangeApproverIdInteger"];
		"range[from_user_id]"?: components["parameters"]["RangeFromUserIdInteger"];
		"search[from]"?: components["parameters"]["SearchFrom"];
		"search[subject]"?: components["parameters"]["SearchSubject"];
		"search[content]"?: components["parameters"]["SearchContent"];
		"search[kind]"?: components["parameters"]["SearchKind"];
	};
	listRoles: {
		"page[number]"?: components["parameters"]["PageNumber"];
		"page[size]"?: components["parameters"]["PageSize"];
		page?: components["parameters"]["Page"];
		per_page?: components["parameters"]["PerPage"];
		sort?: components["parameters"]["RolesSort"];
		"filter[id]"?: components["parameters"]["FilterIdInteger"];
		"filter[name]"?: components["parameters"]["FilterNameText"];
		"filter[description]"?: components["parameters"]["FilterDescriptionText"];
		"filter[created_at]"?: components["parameters"]["FilterCreatedAtTime"];
		"filter[updated_at]"?: components["parameters"]["FilterUpdatedAtTime"];
		"range[id]"?: components["parameters"]["RangeIdInteger"];
		"range[name]"?: components["parameters"]["RangeNameText"];
		"range[description]"?: components["parameters"]["RangeDescriptionText"];
		"range[created_at]"?: components["parameters"]["RangeCreatedAtTime"];
		"range[updated_at]"?: components["parameters"]["RangeUpdatedAtTime"];
		"search[name]"?: components["parameters"]["SearchName"];
		"search[description]"?: components["parameters"]["SearchDescription"];
	};
}
