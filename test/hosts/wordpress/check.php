<?php
/**
 * What WordPress makes of a snippet, for whoever has one. In the folder of a WordPress:
 *
 *     wp eval-file check.php snippet.html
 *
 * It prints the snippet as the filters of a saved post and of a shown one leave it: with this library's plugin and without. Nothing is
 * saved. It fails if a tag is torn, or if code is to be read where tags are taken out.
 */

$snippet  = trim( file_get_contents( $args[0] ) );
$problems = array();
$tag      = preg_match( '/<([a-z]+(?:-[a-z]+)+)/', $snippet, $found ) ? $found[1] : '';
if ( '' === $tag ) {
	WP_CLI::error( 'There is no figure in ' . $args[0] . '.' );
}

$body  = preg_replace( '/<script\b.*?<\/script>/s', '', $snippet );
$shown = array(
	'the classic editor'              => wpautop( wptexturize( $body ) ),
	'an author without the plugin'    => wpautop( wp_kses( $body, array_diff_key( wp_kses_allowed_html( 'post' ), array( $tag => 1 ) ) ) ),
	'an author with the plugin'       => wpautop( wp_kses_post( $body ) ),
	'a paragraph between paragraphs'  => wpautop( "Before.\n\n" . $body . "\n\nAfter." ),
	'the excerpt'                     => wp_trim_words( strip_shortcodes( $body ) ),
);

foreach ( $shown as $where => $html ) {
	echo "== {$where} ==\n{$html}\n\n";
	if ( preg_match( '/(?:min-height|function\s*\(|import\(|@media)/', wp_strip_all_tags( $html ) ) ) {
		$problems[] = "{$where}: code stands in the text";
	}
	// The element has to close after all that it holds, not at once.
	if ( str_contains( $html, "<{$tag}" ) && preg_match( "/<{$tag}[^>]*>\s*<\/p>/", $html ) ) {
		$problems[] = "{$where}: the figure is torn in two";
	}
}
if ( ! str_contains( $shown['an author with the plugin'], "<{$tag}" ) ) {
	$problems[] = 'an author with the plugin: the figure is gone. Is it-export-charts.php in wp-content/mu-plugins?';
}

if ( $problems ) {
	WP_CLI::error_multi_line( $problems );
	WP_CLI::halt( 1 );
}
WP_CLI::success( 'The snippet stays whole.' );
