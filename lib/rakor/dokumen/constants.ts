import type { Format } from './types'

/** What a browser is told of each format. */
export const JENIS_BERKAS: Readonly<Record<Format | 'txt', string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain; charset=utf-8',
}

/** Letters and digits of it for people. */
export const NAMA_FORMAT: Readonly<Record<Format, string>> = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', pptx: 'PowerPoint' }

/** Documents that have to be out when a meeting begins, by key, as DOKUMEN names them: the list of what is ready asks for each. */
export const PEMBUKA_RAPAT: Readonly<Record<string, string>> = { undangan: 'Surat undangan', 'daftar-hadir': 'Daftar hadir', paparan: 'Bahan paparan', 'naskah-arahan': 'Naskah arahan pimpinan' }

/** Documents that need no figures, by key: they can be made before anything is frozen, and a later freezing does not outdate them. */
export const TANPA_POSISI: readonly string[] = ['undangan', 'daftar-hadir']

/** Stands over a table of contents. */
export const DAFTAR_ISI = 'Daftar isi'
