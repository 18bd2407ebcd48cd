export { FieldNoteService } from './field-note.service.ts';
export { isPhotoPath, loggedPhotoPath, photoDoor } from './photo-door.ts';
